package de.medienplan.planning;

import de.medienplan.planning.Scenario.Programme;
import de.medienplan.planning.ScenarioSchool.Progress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a small scenario one of version 2: every addition in some, none in others. */
final class RandomFacts {

    private final Random random;
    private final Scenario base;
    private final int asOf;

    RandomFacts(long seed, Scenario base) {
        this.random = new Random(seed * 31 + 7);
        this.base = base;
        this.asOf = random.nextInt(base.periods().size() / 2 + 1);
    }

    Scenario scenario() {
        List<ScenarioSchool> schools = base.schools().stream().map(this::school).toList();
        Weights first = base.weights();
        Weights weights = new Weights(
                first.waitingPerPupilQuarter(),
                first.movedSchoolPerQuarter(),
                random.nextInt(3) == 0 ? BigDecimal.valueOf(100) : new BigDecimal("12.5").multiply(number(9)),
                random.nextInt(3) == 0 ? BigDecimal.ZERO : new BigDecimal("0.7").multiply(number(900)),
                random.nextInt(3) == 0 ? 0 : random.nextInt(60_000));
        return base.withName(base.name() + "-second")
                .withProgrammes(base.programmes().stream().map(this::programme).toList())
                .withWeights(weights)
                .withSchools(schools)
                .withAsOf(
                        random.nextInt(6) == 0 ? null : base.periods().get(asOf).id());
    }

    private BigDecimal number(int most) {
        return BigDecimal.valueOf(random.nextInt(most + 1));
    }

    private Programme programme(Programme first) {
        Map<Integer, BigDecimal> shares = new TreeMap<>();
        base.periods().forEach(period -> {
            if (random.nextInt(4) > 0) {
                shares.put(period.budgetYear(), new BigDecimal("2.5").multiply(number(20)));
            }
        });
        return new Programme(
                first.id(),
                first.poolAmount(),
                first.earliestStartPeriod(),
                first.lastCompletionPeriod(),
                random.nextInt(4) == 0 ? Map.of() : shares,
                random.nextInt(2) == 0 ? 0 : random.nextInt(80_000));
    }

    private ScenarioSchool school(ScenarioSchool first) {
        int start = random.nextInt(asOf + 1);
        int longest = base.periods().size() - start;
        @Nullable
        Progress progress = random.nextInt(5) < 2
                ? new Progress(
                        base.periods().get(start).id(),
                        1 + random.nextInt(Math.min(longest, first.plannedDuration() + 2)),
                        payments(first.investment()))
                : null;
        List<ScenarioSchool.Demand> demands = new ArrayList<>(first.demands());
        if (progress != null && !demands.isEmpty()) {
            int last = Math.max(progress.duration(), first.plannedDuration()) - 1;
            demands.add(new ScenarioSchool.Demand(demands.getFirst().resource(), last, 1 + random.nextInt(5)));
        }
        return new ScenarioSchool(
                first.id(),
                first.name(),
                first.pupils(),
                first.priority(),
                first.earliestStart(),
                first.plannedDuration(),
                demands,
                first.investment(),
                first.grants(),
                first.tablets(),
                first.otherDevices(),
                first.pinnedStart(),
                first.publishedStart(),
                progress);
    }

    private @Nullable Map<Integer, Long> payments(long investment) {
        if (random.nextInt(4) == 0) {
            return null;
        }
        Map<Integer, Long> payments = new TreeMap<>();
        base.periods().forEach(period -> {
            if (random.nextInt(3) > 0) {
                payments.put(period.budgetYear(), (long) (investment * random.nextDouble()));
            }
        });
        return payments;
    }
}
