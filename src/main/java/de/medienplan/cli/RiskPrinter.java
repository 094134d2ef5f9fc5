package de.medienplan.cli;

import de.medienplan.planning.risk.Assumptions;
import de.medienplan.planning.risk.Risk;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the risk of a plan, the worst first. */
final class RiskPrinter {

    private static final int MOST = 10;

    private final Console console;

    RiskPrinter(Console console) {
        this.console = console;
    }

    /** @param after the risk of a plan made with the buffer, or null */
    void print(Assumptions assumptions, Risk risk, int buffer, @Nullable Risk after) {
        console.print(Message.of("cli.risk.futures", risk.futures(), risk.seed()));
        assumption("ready", assumptions.ready());
        assumption("duration", assumptions.duration());
        assumption("cost", assumptions.cost());
        assumption("cityCost", assumptions.cityCost());
        schools(risk);
        grants(risk);
        years(risk);
        margin(risk.margin());
        drivers(risk.drivers());
        if (after != null) {
            heading("cli.risk.safer");
            console.print(Message.of("cli.risk.saferCost", buffer, risk.plannedCost(), after.plannedCost()));
            console.print(Message.of(
                    "cli.risk.saferForfeited",
                    Math.round(risk.expectedForfeited()),
                    Math.round(after.expectedForfeited())));
            console.print(Message.of("cli.risk.saferLate", risk.expectedLate(), after.expectedLate()));
            console.print(Message.of(
                    "cli.risk.saferP90", risk.cost().p90(), after.cost().p90()));
        }
    }

    private void assumption(String key, Assumptions.Assumption one) {
        console.print(Message.of(
                "cli.risk.assumption",
                Message.of("cli.risk.assumption." + key),
                one.range().at(0.1),
                one.range().at(0.5),
                one.range().at(0.9),
                one.source().text(),
                one.source().date()));
    }

    private void schools(Risk risk) {
        heading("cli.risk.schools");
        console.print(
                Message.of("cli.risk.late", risk.expectedLate(), risk.schools().size()));
        risk.schools().stream()
                .sorted(Comparator.comparingDouble(Risk.SchoolRisk::onTime))
                .limit(MOST)
                .forEach(one -> console.print(Message.of(
                        "cli.risk.school",
                        one.name(),
                        Formats.quarter(one.completion()),
                        percent(one.onTime()),
                        one.late().p50(),
                        one.late().p90(),
                        percent(one.unfinished()))));
    }

    private void grants(Risk risk) {
        heading("cli.risk.grants");
        for (Risk.ProgrammeRisk one : risk.programmes()) {
            console.print(Message.of(
                    "cli.risk.programme",
                    one.programme(),
                    one.planned(),
                    percent(one.chance()),
                    one.expected(),
                    one.forfeited().p10(),
                    one.forfeited().p90()));
        }
        risk.grants().stream()
                .filter(one -> one.chance() > 0)
                .sorted(Comparator.comparingDouble((Risk.GrantRisk one) -> -one.chance()))
                .limit(MOST)
                .forEach(one -> console.print(Message.of(
                        "cli.risk.grant", one.name(), one.programme(), percent(one.chance()), one.expected())));
    }

    private void years(Risk risk) {
        heading("cli.risk.years");
        for (Risk.YearRisk one : risk.years()) {
            console.print(Message.of(
                    "cli.risk.year",
                    Integer.toString(one.year()),
                    one.plannedSpent(),
                    one.spent().p10(),
                    one.spent().p50(),
                    one.spent().p90(),
                    percent(one.shortChance()),
                    one.toFind().p90()));
        }
    }

    private void margin(Risk.MarginRisk one) {
        heading("cli.risk.margin");
        console.print(Message.of(
                "cli.risk.overrun",
                one.investment(),
                one.overrun().p10(),
                one.overrun().p50(),
                one.overrun().p90()));
        console.print(Message.of("cli.risk.covered", one.percent(), one.source().text(), percent(one.chance())));
    }

    private void drivers(List<Risk.Driver> drivers) {
        heading("cli.risk.drivers");
        drivers.forEach(one -> console.print(
                Message.of("cli.risk.driver", one.name(), one.harm(), one.lateQuarters(), one.forfeited())));
    }

    private void heading(String key) {
        console.out().println();
        console.print(Message.of(key));
    }

    private static double percent(double share) {
        return share * 100;
    }
}
