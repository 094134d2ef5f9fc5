package de.medienplan.report;

import de.medienplan.budget.PlanSpending;
import de.medienplan.budget.Reconciliation;
import de.medienplan.exporting.Paper;
import de.medienplan.grant.Forfeiture;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.ProvenGap;
import de.medienplan.planning.Violation;
import de.medienplan.reasons.RiskSentences;
import de.medienplan.rollout.scenario.UnknownPupils;
import de.medienplan.shared.Formats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can go wrong, each computed from the plan. */
final class RisksChapter {

    private static final int NAMES = 8;
    private static final int TIGHT_PERCENT = 95;

    private final PaperFacts facts;
    private final PaperText words;
    private final List<String> risks = new ArrayList<>();

    private RisksChapter(PaperFacts facts) {
        this.facts = facts;
        this.words = facts.words();
    }

    static void write(Paper.Builder paper, PaperFacts facts) {
        paper.heading(facts.words().text("report.risks"));
        paper.bullets(new RisksChapter(facts).all());
    }

    private List<String> all() {
        rules();
        unplanned();
        unknownPupils();
        grants();
        capacity();
        funds();
        posts();
        quality();
        facts.risk().ifPresent(risk -> risks.add(words.text(new RiskSentences(risk).summary())));
        sources();
        return risks;
    }

    private void add(String key, Object... args) {
        risks.add(words.text("report.risks." + key, args));
    }

    private void rules() {
        List<Violation> violations = facts.evaluation().violations();
        if (!violations.isEmpty()) {
            List<String> named = violations.stream()
                    .map(violation -> words.text(violation.reason()))
                    .toList();
            add("rules", violations.size(), words.some(named, 3));
        }
        if (facts.plan().row().outdated()) {
            add("outdated");
        }
    }

    private void unplanned() {
        List<Evaluation.SchoolRow> without = facts.evaluation().unplanned();
        if (!without.isEmpty()) {
            Map<String, de.medienplan.planning.ScenarioSchool> schools = facts.schools();
            long pupils = without.stream()
                    .flatMap(row -> java.util.stream.Stream.ofNullable(schools.get(row.id())))
                    .mapToLong(school -> school.pupils())
                    .sum();
            List<String> names =
                    without.stream().map(Evaluation.SchoolRow::name).sorted().toList();
            add("unplanned", without.size(), words.number(pupils), words.some(names, NAMES));
        }
    }

    private void unknownPupils() {
        List<String> names = UnknownPupils.names(facts.plan().scenario());
        if (!names.isEmpty()) {
            add("unknownPupils", names.size(), words.some(names, NAMES));
        }
    }

    private void grants() {
        for (Forfeiture forfeiture : facts.money().forfeitures().programmes()) {
            if (forfeiture.lost() > 0) {
                add(
                        "grants",
                        words.euros(forfeiture.lost()),
                        forfeiture.programmeName(),
                        words.date(forfeiture.forfeitedOn()),
                        words.euros(forfeiture.savable()));
            }
        }
    }

    private void capacity() {
        Map<String, List<String>> tight = new LinkedHashMap<>();
        for (Evaluation.ResourceRow row : facts.evaluation().resources()) {
            if (row.capacity() > 0 && row.used() * 100 >= row.capacity() * TIGHT_PERCENT) {
                tight.computeIfAbsent(row.resource(), any -> new ArrayList<>()).add(Formats.quarter(row.period()));
            }
        }
        tight.forEach((resource, quarters) -> add(
                "capacity",
                words.text(de.medienplan.planning.ScenarioNames.resource(resource)),
                quarters.size(),
                TIGHT_PERCENT,
                words.some(quarters, NAMES)));
    }

    private void funds() {
        for (PlanSpending.Year year : facts.money().spending().years()) {
            if (year.uncovered() > 0) {
                add("missing", Integer.toString(year.year()), words.euros(year.uncovered()));
            }
        }
        long lapsed = facts.money().spending().years().stream()
                .mapToLong(each -> each.funds().lapsed())
                .sum();
        if (lapsed > 0) {
            add("lapsedFunds", words.euros(lapsed));
        }
        if (facts.grantsUsed() > 0) {
            add("prefinanced", words.euros(facts.grantsUsed()));
        }
    }

    private void posts() {
        var support = facts.scenario().support();
        List<String> years = new ArrayList<>();
        var before = support.existingPosts();
        for (PlanSpending.Year year : facts.money().spending().years()) {
            if (year.posts().all().subtract(before).compareTo(support.maxNewPostsPerYear()) >= 0) {
                years.add(Integer.toString(year.year()));
            }
            before = year.posts().all();
        }
        if (!years.isEmpty()) {
            add("posts", words.number(support.maxNewPostsPerYear()), String.join(", ", years));
        }
    }

    private void quality() {
        Long bound = facts.plan().plan().lowerBound();
        if (bound == null) {
            add("noBound");
        } else {
            add(
                    "gap",
                    Formats.percent(
                            ProvenGap.dearerThanBest(facts.evaluation().cost().total(), bound), 1, words.locale()),
                    words.euros(bound));
        }
    }

    private void sources() {
        long differing = facts.sources().reconciliations().stream()
                .filter(row -> !row.agrees())
                .map(Reconciliation::what)
                .count();
        if (differing > 0) {
            add("sources", differing);
        }
    }
}
