package de.medienplan.report;

import de.medienplan.exporting.Paper;
import de.medienplan.planning.CostParts;
import de.medienplan.planning.RealMoney;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.shared.Table;
import java.math.BigDecimal;
import java.util.List;

/** Why these schools in this order: what the plan weighs, and what that comes to. */
final class ReasonsChapter {

    private ReasonsChapter() {}

    static void write(Paper.Builder paper, PaperFacts facts) {
        PaperText words = facts.words();
        Scenario scenario = facts.scenario();
        paper.heading(words.text("report.reasons"));
        paper.paragraph(words.text(
                "report.reasons.situation",
                scenario.schools().size(),
                words.number(scenario.schools().stream()
                        .mapToLong(ScenarioSchool::pupils)
                        .sum()),
                words.euros(scenario.schools().stream()
                        .mapToLong(ScenarioSchool::investment)
                        .sum()),
                words.euros(scenario.budget().years().stream()
                        .mapToLong(Scenario.BudgetYear::ownFunds)
                        .sum()),
                words.euros(scenario.programmes().stream()
                        .mapToLong(Scenario.Programme::poolAmount)
                        .sum())));
        paper.table(money(facts));
        RealMoney.of(scenario, facts.evaluation()).whyNotDrawn().ifPresent(why -> paper.paragraph(words.text(why)));
        paper.paragraph(words.text("report.reasons.order"));
        paper.table(cost(facts.evaluation().cost(), words));
    }

    /** The real money, before anything that is weighed. */
    private static Table money(PaperFacts facts) {
        PaperText words = facts.words();
        RealMoney money = RealMoney.of(facts.scenario(), facts.evaluation());
        return words.<RealPart>columns()
                .text("part", part -> words.text("report.money." + part.key()))
                .add("amount", Table.Kind.MONEY, RealPart::amount)
                .table(
                        "report.reasons.money",
                        List.of(
                                new RealPart("investment", BigDecimal.valueOf(money.investment())),
                                new RealPart("ownUsed", BigDecimal.valueOf(money.ownUsed())),
                                new RealPart("uncovered", BigDecimal.valueOf(money.uncovered())),
                                new RealPart("entitled", BigDecimal.valueOf(money.entitled())),
                                new RealPart("drawn", BigDecimal.valueOf(money.drawn())),
                                new RealPart("notDrawn", BigDecimal.valueOf(money.entitled() - money.drawn())),
                                new RealPart("lapsed", BigDecimal.valueOf(money.lapsedGrants())),
                                new RealPart("posts", money.postsCost())));
    }

    private record RealPart(String key, BigDecimal amount) {}

    private static Table cost(CostParts cost, PaperText words) {
        return words.<Part>columns()
                .text("part", part -> words.text("report.cost." + part.key()))
                .add("amount", Table.Kind.EUROS, Part::amount)
                .table(
                        "report.reasons.cost",
                        List.of(
                                new Part("waiting", cost.waiting()),
                                new Part("posts", cost.posts()),
                                new Part("forfeited", cost.forfeitedGrants()),
                                new Part("moves", cost.moves()),
                                new Part("unplanned", cost.unplanned())))
                .withTotals(words.text("report.cost.total"), cost.total());
    }

    private record Part(String key, long amount) {}
}
