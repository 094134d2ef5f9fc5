package de.medienplan.cli;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.ProvenGap;
import de.medienplan.planning.RealMoney;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.Violation;
import de.medienplan.shared.Message;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints what a run ended with. */
final class PlanPrinter {

    private final Console console;

    PlanPrinter(Console console) {
        this.console = console;
    }

    void print(Scenario scenario, PlanResult result) {
        CostParts cost = result.plan().cost();
        long unplanned = result.plan().unplanned();
        console.print(Message.of("cli.plan.found", result.plan().scenario()));
        console.print(Message.of("cli.plan.schools", result.plan().starts().size() - unplanned, unplanned));
        printMoney(RealMoney.of(scenario, result.evaluation()));
        console.print(Message.of("cli.plan.rating"));
        row("cli.plan.waiting", cost.waiting());
        row("cli.plan.posts", cost.posts());
        row("cli.plan.forfeitedGrants", cost.forfeitedGrants());
        row("cli.plan.moves", cost.moves());
        if (cost.unplanned() != 0) {
            row("cli.plan.unplanned", cost.unplanned());
        }
        row("cli.plan.total", cost.total());
        Long bound = result.plan().lowerBound();
        if (bound != null) {
            row("cli.plan.lowerBound", bound);
            console.print(Message.of("cli.plan.gap", gap(result.plan())));
        }
        printGiven(result.evaluation());
    }

    /** What is really paid, apart from what is weighed. */
    private void printMoney(RealMoney money) {
        row("cli.plan.money.investment", money.investment());
        row("cli.plan.money.ownUsed", money.ownUsed());
        if (money.uncovered() > 0) {
            row("cli.plan.money.uncovered", money.uncovered());
        }
        row("cli.plan.money.entitled", money.entitled());
        row("cli.plan.money.drawn", money.drawn());
        row("cli.plan.money.lapsed", money.lapsedGrants());
        row(
                "cli.plan.money.posts",
                money.postsCost().setScale(0, RoundingMode.HALF_UP).longValueExact());
        Stream.of(money.whyNotDrawn(), money.whatIsLeft())
                .flatMap(Optional::stream)
                .forEach(console::print);
    }

    /** What the schools that have begun break by themselves, so that somebody must find it. */
    private void printGiven(Evaluation evaluation) {
        for (Evaluation.BudgetRow year : evaluation.budget()) {
            if (year.given() > 0) {
                console.print(Message.of("cli.plan.givenFunds", Integer.toString(year.year()), year.given()));
            }
        }
        for (Evaluation.ResourceRow row : evaluation.resources()) {
            if (row.given() > 0) {
                console.print(Message.of(
                        "cli.plan.givenCapacity", row.resource(), row.period(), row.limit(), row.capacity()));
            }
        }
    }

    /** Names each broken rule with the schools that clash. */
    void printViolations(Evaluation evaluation) {
        console.error(Message.of("cli.plan.infeasible"));
        evaluation.violations().stream().map(Violation::reason).forEach(console::error);
    }

    private void row(String key, long euros) {
        console.print(
                Message.of("cli.plan.row", Message.of(key), String.format(java.util.Locale.GERMANY, "%,15d", euros)));
    }

    static Message gap(Plan plan) {
        Long bound = plan.lowerBound();
        if (bound == null) {
            return Message.of("cli.plan.noGap");
        }
        return Message.of(
                "cli.plan.percent",
                ProvenGap.dearerThanBest(plan.cost().total(), bound).movePointRight(2));
    }
}
