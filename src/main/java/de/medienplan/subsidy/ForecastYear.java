package de.medienplan.subsidy;

import de.medienplan.shared.SchoolYear;
import de.medienplan.subsidy.calculation.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * Calculates one school year: the pilot schools and those of the plan have tablets by their year of service, families by the
 * pilot's shares, each month costs what rules and rent of that month say.
 */
final class ForecastYear {

    private final ForecastShares shares;
    private final List<PlannedSchool> schools;
    private final PaidTrend trend;
    private final Rulebook rulebook;
    private final ForecastRents rents;

    ForecastYear(
            ForecastShares shares,
            List<PlannedSchool> schools,
            PaidTrend trend,
            Rulebook rulebook,
            ForecastRents rents) {
        this.shares = shares;
        this.schools = schools;
        this.trend = trend;
        this.rulebook = rulebook;
        this.rents = rents;
    }

    ForecastRow of(SchoolYear year) {
        BigDecimal rent = rents.on(year.firstDay());
        BigDecimal autumn = BigDecimal.ZERO.setScale(2);
        BigDecimal spring = autumn;
        for (int n = 0; n < 12; n++) {
            LocalDate day = year.firstDay().plusMonths(n);
            BigDecimal cost = cost(day, rents.on(day), tablets(year, YearMonth.from(day)));
            if (day.getMonth().compareTo(Month.AUGUST) >= 0) {
                autumn = autumn.add(cost);
            } else {
                spring = spring.add(cost);
            }
        }
        YearMonth end = YearMonth.from(year.lastDay());
        long tablets = tablets(year, end);
        List<PlannedSchool> running =
                schools.stream().filter(school -> school.runsIn(end)).toList();
        return new ForecastRow(
                year,
                new ForecastRow.InService(
                        running.size(),
                        pilotPupils()
                                + running.stream()
                                        .mapToLong(PlannedSchool::pupils)
                                        .sum(),
                        tablets),
                new ForecastRow.Children(shares.entitled(tablets), shares.siblings(tablets)),
                rent,
                new ForecastRow.Cost(autumn.add(spring), autumn),
                trend.paid(year).orElse(null),
                trend.expected(year).orElse(null));
    }

    private long pilotPupils() {
        return shares.years().getLast().pupils();
    }

    private long tablets(SchoolYear year, YearMonth month) {
        int begin = shares.years().getFirst().year().start();
        long tablets = shares.tablets(pilotPupils(), Math.max(1, year.start() - begin + 1));
        for (PlannedSchool school : schools) {
            if (school.runsIn(month)) {
                tablets += shares.tablets(school.pupils(), school.yearOfService(year));
            }
        }
        return tablets;
    }

    private BigDecimal cost(LocalDate day, BigDecimal rent, long tablets) {
        BigDecimal entitled = BigDecimal.valueOf(shares.entitled(tablets));
        BigDecimal siblings = BigDecimal.valueOf(shares.siblings(tablets));
        return rulebook.monthlyPart("BUT", day, rent)
                .multiply(entitled)
                .add(rulebook.monthlyPart("SIBLING", day, rent).multiply(siblings));
    }
}
