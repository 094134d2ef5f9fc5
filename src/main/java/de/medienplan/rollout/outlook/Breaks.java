package de.medienplan.rollout.outlook;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Rule;
import de.medienplan.planning.ScenarioNames;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.SchoolNames;
import de.medienplan.planning.Violation;
import de.medienplan.rollout.outlook.Break.Kind;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What breaks when works go otherwise than planned: the evaluation of the plan as it is now against the plan as it was made,
 * rule by rule. What begun works alone use beyond a limit is given to the planner, and told here all the same, since somebody
 * must find it.
 */
public final class Breaks {

    /** Rules that are told of in words of their own. */
    private static final Set<Rule> OWN_WORDS = Set.of(Rule.CAPACITY, Rule.BUDGET);

    private final PlanStanding standing;
    private final List<Break> found = new ArrayList<>();

    private Breaks(PlanStanding standing) {
        this.standing = standing;
    }

    /** By kind, within it in the order of time or of the schools. Empty if all goes as planned. */
    public static List<Break> of(PlanStanding standing) {
        Breaks breaks = new Breaks(standing);
        breaks.dates();
        breaks.found.addAll(GrantBreaks.of(standing));
        breaks.money();
        breaks.capacity();
        breaks.rules();
        return breaks.found;
    }

    private void dates() {
        for (SchoolStanding school : standing.schools()) {
            if (standing.beyondHorizon().contains(school.id())) {
                add(Kind.DATE, school, "progress.break.beyond", school.name());
            } else if (school.standing() == Standing.START_LATE) {
                add(
                        Kind.DATE,
                        school,
                        "progress.break.startLate",
                        school.name(),
                        Formats.quarter(school.planned().start()));
            } else if (school.standing() == Standing.WORKS_LATE) {
                add(
                        Kind.DATE,
                        school,
                        "progress.break.worksLate",
                        school.name(),
                        Formats.quarter(school.now().completion()),
                        Formats.quarter(school.planned().completion()));
            }
        }
    }

    private void money() {
        long[] before = standing.planned().toFind();
        long[] now = standing.expected().toFind();
        for (int y = 0; y < now.length; y++) {
            long more = now[y] - before[y];
            int year = standing.expected().budget().get(y).year();
            if (more > 0) {
                List<ScenarioSchool> dearer = dearer(year);
                found.add(new Break(
                        Kind.MONEY,
                        Message.of("progress.break.money", Integer.toString(year), more, SchoolNames.of(dearer)),
                        ids(dearer)));
            }
        }
    }

    private List<ScenarioSchool> dearer(int year) {
        return standing.schools().stream()
                .filter(school -> school.now().instalments().getOrDefault(year, 0L)
                        > school.planned().instalments().getOrDefault(year, 0L))
                .map(SchoolStanding::school)
                .toList();
    }

    private void capacity() {
        Map<String, Long> before = new HashMap<>();
        standing.planned().resources().forEach(row -> before.put(row.resource() + row.period(), over(row)));
        for (Evaluation.ResourceRow row : standing.expected().resources()) {
            if (over(row) > before.getOrDefault(row.resource() + row.period(), 0L)) {
                List<ScenarioSchool> users = newUsers(row);
                found.add(new Break(
                        Kind.CAPACITY,
                        Message.of(
                                "progress.break.capacity",
                                ScenarioNames.resource(row.resource()),
                                Formats.quarter(row.period()),
                                row.used(),
                                row.capacity(),
                                over(row),
                                SchoolNames.of(users)),
                        ids(users)));
            }
        }
    }

    private static long over(Evaluation.ResourceRow row) {
        return Math.max(0, row.used() - row.capacity());
    }

    /** Schools that use the resource in the period and would not as planned. */
    private List<ScenarioSchool> newUsers(Evaluation.ResourceRow row) {
        return standing.schools().stream()
                .filter(school -> use(school, school.now(), row) > use(school, school.planned(), row))
                .map(SchoolStanding::school)
                .toList();
    }

    private static long use(SchoolStanding school, Evaluation.SchoolRow dates, Evaluation.ResourceRow row) {
        String start = dates.start();
        if (start == null || !Quarter.isQuarter(start)) {
            return 0;
        }
        return school.school().demands().stream()
                .filter(demand -> demand.resource().equals(row.resource()))
                .filter(demand ->
                        Quarter.parse(start).plus(demand.offset()).toString().equals(row.period()))
                .mapToLong(ScenarioSchool.Demand::amount)
                .sum();
    }

    /** Posts and all other rules, in the sentences of the planner. */
    private void rules() {
        List<Violation> before = standing.planned().violations();
        standing.expected().violations().stream()
                .filter(violation -> !OWN_WORDS.contains(violation.rule()) && !before.contains(violation))
                .forEach(violation -> found.add(new Break(
                        violation.rule() == Rule.SUPPORT ? Kind.POSTS : Kind.RULE,
                        violation.reason(),
                        violation.schools().size() > 12 ? List.of() : violation.schools())));
        Map<Integer, Evaluation.SupportRow> planned = new HashMap<>();
        standing.planned().support().forEach(row -> planned.put(row.year(), row));
        standing.expected().support().forEach(row -> idlePosts(planned.get(row.year()), row));
    }

    /** Posts that were decided for devices that come later. */
    private void idlePosts(Evaluation.@Nullable SupportRow planned, Evaluation.SupportRow now) {
        if (planned != null && now.minimalPosts().compareTo(planned.minimalPosts()) < 0) {
            found.add(new Break(
                    Kind.POSTS,
                    Message.of(
                            "progress.break.idlePosts",
                            Integer.toString(now.year()),
                            planned.minimalPosts(),
                            now.minimalPosts()),
                    List.of()));
        }
    }

    private void add(Kind kind, SchoolStanding school, String key, Object... args) {
        found.add(new Break(kind, Message.of(key, args), List.of(school.id())));
    }

    private static List<String> ids(List<ScenarioSchool> schools) {
        return schools.stream().map(ScenarioSchool::id).toList();
    }
}
