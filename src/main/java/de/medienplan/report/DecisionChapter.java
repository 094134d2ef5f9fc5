package de.medienplan.report;

import de.medienplan.budget.CostTable;
import de.medienplan.budget.LineKind;
import de.medienplan.budget.PlanSpending;
import de.medienplan.exporting.Paper;
import de.medienplan.grant.Forfeiture;
import de.medienplan.planning.Evaluation;
import de.medienplan.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The decision proposed: schools, money, posts, grants. */
final class DecisionChapter {

    private DecisionChapter() {}

    static void write(Paper.Builder paper, PaperFacts facts) {
        PaperText words = facts.words();
        paper.heading(words.text("report.decision"));
        paper.paragraph(words.text("report.decision.intro"));
        List<String> points = new ArrayList<>();
        points.add(schools(facts, words));
        points.add(money(facts, words));
        beside(facts, words).ifPresent(points::add);
        uncovered(facts, words).ifPresent(points::add);
        points.add(posts(facts, words));
        facts.money().forfeitures().programmes().stream()
                .filter(forfeiture -> forfeiture.baseReceived() + forfeiture.poolReceived() > 0)
                .map(forfeiture -> grants(forfeiture, words))
                .forEach(points::add);
        paper.numbered(points);
    }

    private static String schools(PaperFacts facts, PaperText words) {
        List<Evaluation.SchoolRow> planned =
                facts.waves().values().stream().flatMap(List::stream).toList();
        if (planned.isEmpty()) {
            return words.text(
                    "report.decision.noSchools", facts.evaluation().schools().size());
        }
        return words.text(
                "report.decision.schools",
                planned.size(),
                facts.evaluation().schools().size(),
                facts.waves().size(),
                Formats.quarter(planned.getFirst().start()),
                Formats.quarter(lastCompletion(facts, planned)),
                facts.planName());
    }

    private static String lastCompletion(PaperFacts facts, List<Evaluation.SchoolRow> planned) {
        List<String> periods =
                facts.scenario().periods().stream().map(period -> period.id()).toList();
        return periods.get(planned.stream()
                .map(Evaluation.SchoolRow::completion)
                .filter(Objects::nonNull)
                .mapToInt(periods::indexOf)
                .max()
                .orElseThrow());
    }

    private static String money(PaperFacts facts, PaperText words) {
        int year = facts.request().year();
        long inYear = facts.money()
                .spending()
                .year(year)
                .map(PlanSpending.Year::spent)
                .orElse(0L);
        String money = words.text(
                "report.decision.money",
                words.euros(facts.spent()),
                words.euros(inYear),
                words.text(facts.city().budgetYear()),
                words.euros(facts.ownUsed()),
                words.euros(facts.grantsUsed()));
        return facts.uncovered() == 0
                ? money
                : money + " " + words.text("report.decision.uncovered", words.euros(facts.uncovered()));
    }

    /** Names what the year's Kostentabelle pays beside the schools, so that the sum asked for and the sum paid meet. */
    private static Optional<String> beside(PaperFacts facts, PaperText words) {
        CostTable.Line paid = facts.money().costs().line(LineKind.MOVABLE_ASSETS);
        String others = paid.shares().stream()
                .filter(share -> !share.ofPlan())
                .map(share -> words.text(share.label()) + ": " + words.money(share.amount()))
                .collect(Collectors.joining("; "));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(
                        "report.decision.beside",
                        Integer.toString(facts.request().year()),
                        words.money(paid.amount()),
                        others));
    }

    private static Optional<String> uncovered(PaperFacts facts, PaperText words) {
        return facts.money()
                .coverage()
                .year(facts.request().year())
                .filter(year -> year.uncovered().signum() > 0)
                .map(year -> words.text(
                        "report.decision.notCovered",
                        words.text(year.label()),
                        year.purses().stream()
                                .filter(purse -> purse.uncovered().signum() > 0)
                                .map(purse -> words.money(purse.uncovered()) + " "
                                        + words.text(purse.kind().label()))
                                .collect(Collectors.joining("; "))));
    }

    private static String posts(PaperFacts facts, PaperText words) {
        PlanSpending.Year last = facts.money().spending().postYears().getLast();
        return words.text(
                "report.decision.posts",
                words.number(last.posts().added()),
                Integer.toString(last.year()),
                words.number(last.posts().all()));
    }

    private static String grants(Forfeiture forfeiture, PaperText words) {
        return words.text(
                "report.decision.grants",
                forfeiture.programmeName(),
                words.euros(forfeiture.baseReceived()),
                words.euros(forfeiture.poolReceived()),
                words.date(forfeiture.forfeitedOn()),
                forfeiture.baseReceived() + forfeiture.baseLost());
    }
}
