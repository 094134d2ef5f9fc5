package de.medienplan.report;

import de.medienplan.exporting.Paper;
import de.medienplan.planning.CostParts;
import de.medienplan.planning.Scenario;
import de.medienplan.shared.Table;
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
                        .mapToLong(Scenario.School::pupils)
                        .sum()),
                words.euros(scenario.schools().stream()
                        .mapToLong(Scenario.School::investment)
                        .sum()),
                words.euros(scenario.budget().years().stream()
                        .mapToLong(Scenario.BudgetYear::ownFunds)
                        .sum()),
                words.euros(scenario.programmes().stream()
                        .mapToLong(Scenario.Programme::poolAmount)
                        .sum())));
        paper.paragraph(words.text("report.reasons.order"));
        paper.table(cost(facts.evaluation().cost(), words));
    }

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
                                new Part("moves", cost.moves())))
                .withTotals(words.text("report.total"), cost.total());
    }

    private record Part(String key, long amount) {}
}
