package de.medienplan.rollout.outlook;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.RealMoney;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.Waves;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Plan against actual: by wave, by year, and by kind of money. Paid is what was reported; expected is what follows from it. */
public final class PlanActual {

    /**
     * A wave of the plan.
     *
     * @param start its quarter
     * @param begun schools under way in time; late ones are counted apart
     * @param investment euros as planned
     * @param expected euros as now expected
     */
    public record Wave(
            int number,
            String start,
            long schools,
            long done,
            long begun,
            long late,
            long investment,
            long expected,
            BigDecimal paid) {}

    /**
     * A budget year.
     *
     * @param planned euros of the plan's instalments
     * @param expected euros as now expected
     * @param paid euros really paid, as reported
     * @param plannedDone schools that the plan completes in the year
     * @param expectedDone schools completed in the year, or expected to be
     */
    public record Year(int year, long planned, long expected, BigDecimal paid, long plannedDone, long expectedDone) {

        public long difference() {
            return expected - planned;
        }
    }

    /** A kind of money over the whole horizon, in euros. */
    public record Part(Message name, long planned, long expected) {

        public long difference() {
            return expected - planned;
        }
    }

    private PlanActual() {}

    /** The waves of the plan in the order of time; schools that were not planned have none. */
    public static List<Wave> waves(PlanStanding standing) {
        Waves waves = new Waves(
                standing.plan().scenario(), standing.plan().plan().starts().values());
        Map<Integer, List<SchoolStanding>> byWave = standing.schools().stream()
                .filter(school -> school.planned().start() != null)
                .collect(Collectors.groupingBy(
                        school -> waves.of(school.planned().start())));
        return byWave.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(wave -> wave(wave.getKey(), wave.getValue()))
                .toList();
    }

    private static Wave wave(int number, List<SchoolStanding> schools) {
        return new Wave(
                number,
                String.valueOf(schools.getFirst().planned().start()),
                schools.size(),
                count(schools, Standing.DONE),
                count(schools, Standing.UNDER_WAY),
                count(schools, Standing.START_LATE) + count(schools, Standing.WORKS_LATE),
                sum(schools, school -> total(school.planned())),
                sum(schools, school -> total(school.now())),
                paid(schools));
    }

    /** Planned beside real, a budget year each, the earliest first; whole euros. */
    public static List<Year> years(PlanStanding standing) {
        List<Year> years = new ArrayList<>();
        for (int y = 0; y < standing.planned().budget().size(); y++) {
            Evaluation.BudgetRow planned = standing.planned().budget().get(y);
            int year = planned.year();
            years.add(new Year(
                    year,
                    planned.spent(),
                    standing.expected().budget().get(y).spent(),
                    paid(standing, year),
                    completed(standing.planned(), standing.plan().scenario(), year),
                    completed(standing.expected(), standing.plan().scenario(), year)));
        }
        return years;
    }

    private static BigDecimal paid(PlanStanding standing, int year) {
        return standing.schools().stream()
                .map(SchoolStanding::report)
                .filter(Objects::nonNull)
                .map(report -> report.payments().getOrDefault(year, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static long completed(Evaluation evaluation, Scenario scenario, int year) {
        Map<String, Integer> years =
                scenario.periods().stream().collect(Collectors.toMap(Scenario.Period::id, Scenario.Period::budgetYear));
        return evaluation.schools().stream()
                .map(Evaluation.SchoolRow::completion)
                .filter(Objects::nonNull)
                .filter(period -> Objects.equals(years.get(period), year))
                .count();
    }

    /** Investment, what pays for it, what lapses, and posts. */
    public static List<Part> parts(PlanStanding standing) {
        RealMoney planned = RealMoney.of(standing.plan().scenario(), standing.planned());
        RealMoney expected = RealMoney.of(standing.now().scenario(), standing.expected());
        return List.of(
                part("investment", planned.investment(), expected.investment()),
                part("own", planned.ownUsed(), expected.ownUsed()),
                part("uncovered", planned.uncovered(), expected.uncovered()),
                part("grants", planned.drawn(), expected.drawn()),
                part("forfeited", planned.lapsedGrants(), expected.lapsedGrants()),
                part(
                        "posts",
                        posts(standing.planned(), standing.plan().scenario()),
                        posts(standing.expected(), standing.plan().scenario())));
    }

    private static Part part(String name, long planned, long expected) {
        return new Part(Message.of("progress.part." + name), planned, expected);
    }

    /** Euros for the fewest posts that the starts allow, for the quarters of each year within the scenario. */
    private static long posts(Evaluation evaluation, Scenario scenario) {
        return evaluation.support().stream()
                .map(row -> RealMoney.costOf(row.minimalPosts(), scenario.support(), scenario.periodsIn(row.year())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long total(Evaluation.SchoolRow row) {
        return row.instalments().values().stream().mapToLong(Long::longValue).sum();
    }

    private static BigDecimal paid(List<SchoolStanding> schools) {
        return schools.stream()
                .map(SchoolStanding::report)
                .filter(Objects::nonNull)
                .map(ProgressReport::paid)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static long count(List<SchoolStanding> schools, Standing standing) {
        return schools.stream().filter(school -> school.standing() == standing).count();
    }

    private static long sum(List<SchoolStanding> schools, ToLongFunction<SchoolStanding> amount) {
        return schools.stream().mapToLong(amount).sum();
    }
}
