package de.medienplan.planning;

import de.medienplan.planning.Scenario.Budget;
import de.medienplan.planning.Scenario.BudgetYear;
import de.medienplan.planning.Scenario.Period;
import de.medienplan.planning.Scenario.Programme;
import de.medienplan.planning.Scenario.Resource;
import de.medienplan.planning.Scenario.Support;
import de.medienplan.planning.ScenarioSchool.Demand;
import de.medienplan.planning.ScenarioSchool.Grant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Small scenarios with every feature of the model in every mixture: tight and loose, with odd decimals and short years. */
public final class RandomScenarios {

    private final Random random;
    private final List<Period> periods = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<Programme> programmes = new ArrayList<>();

    private RandomScenarios(long seed) {
        this.random = new Random(seed);
    }

    public static Scenario of(long seed, int schoolCount, int mostPeriods) {
        return new RandomScenarios(seed).scenario("random-" + seed, schoolCount, mostPeriods);
    }

    /** As {@link #of}, with facts that may break every limit, own shares, earlier entitlements and all weights. */
    public static Scenario secondVersion(long seed, int schoolCount, int mostPeriods) {
        Scenario first = of(seed, schoolCount, mostPeriods);
        return new RandomFacts(seed, first).scenario();
    }

    private Scenario scenario(String name, int schoolCount, int mostPeriods) {
        int year = 2024;
        int quarter = random.nextInt(4);
        for (int t = 3 + random.nextInt(mostPeriods - 2); t > 0; t--) {
            periods.add(new Period(year + "-Q" + (quarter + 1), year));
            year += quarter == 3 ? 1 : 0;
            quarter = (quarter + 1) % 4;
        }
        for (int r = random.nextInt(3); r > 0; r--) {
            List<Long> capacity = periods.stream().map(p -> amount(6)).toList();
            resources.add(new Resource("resource-" + r, capacity));
        }
        for (int g = random.nextInt(3); g > 0; g--) {
            int first = random.nextInt(periods.size());
            int last = random.nextInt(periods.size());
            programmes.add(new Programme(
                    "programme-" + g,
                    amount(200_000),
                    periods.get(Math.min(first, last)).id(),
                    periods.get(Math.max(first, last)).id()));
        }
        List<ScenarioSchool> schools = new ArrayList<>();
        for (int s = 0; s < schoolCount; s++) {
            schools.add(school(s));
        }
        List<List<String>> together = random.nextInt(3) > 0 || schoolCount < 3
                ? List.of()
                : List.of(List.of(schools.get(0).id(), schools.get(2).id()));
        Weights weights = new Weights(decimal("0.005", 4000), amount(2_000));
        return new Scenario(name, periods, resources, budget(), programmes, support(), weights, together, schools);
    }

    private Budget budget() {
        List<BudgetYear> years = new ArrayList<>();
        periods.stream().map(Period::budgetYear).distinct().forEach(year -> {
            if (random.nextInt(6) > 0) {
                years.add(new BudgetYear(year, amount(300_000)));
            }
        });
        return new Budget(years, random.nextInt(2) == 0 ? null : (Long) amount(100_000));
    }

    private Support support() {
        return new Support(
                decimal("12.5", 8).add(BigDecimal.ONE),
                decimal("7", 6).add(new BigDecimal("0.7")),
                new BigDecimal(random.nextBoolean() ? "0.5" : "0.3"),
                decimal("0.5", 4),
                new BigDecimal(random.nextBoolean() ? "1.25" : "4"),
                decimal("937.31", 30),
                amount(20),
                amount(10));
    }

    private ScenarioSchool school(int number) {
        int duration = 1 + random.nextInt(3);
        List<Demand> demands = new ArrayList<>();
        for (Resource resource : resources) {
            for (int offset = 0; offset < duration; offset++) {
                if (random.nextInt(3) > 0) {
                    demands.add(new Demand(resource.id(), offset, amount(3)));
                }
            }
        }
        List<Grant> grants = new ArrayList<>();
        for (Programme programme : programmes) {
            if (random.nextInt(4) > 0) {
                grants.add(new Grant(programme.id(), amount(30_000), amount(120_000)));
            }
        }
        return new ScenarioSchool(
                "school-" + number,
                "Schule " + number,
                amount(500),
                decimal("0.1", 20),
                periods.get(random.nextInt((periods.size() + 1) / 2)).id(),
                duration,
                demands,
                amount(200_000),
                grants,
                amount(40),
                amount(20),
                random.nextInt(12) == 0 ? period() : null,
                random.nextInt(5) == 0 ? period() : null);
    }

    private @Nullable String period() {
        return periods.get(random.nextInt(periods.size())).id();
    }

    private long amount(int most) {
        return random.nextInt(8) == 0 ? 0 : random.nextInt(most + 1);
    }

    private BigDecimal decimal(String unit, int most) {
        return new BigDecimal(unit).multiply(BigDecimal.valueOf(random.nextInt(most + 1)));
    }
}
