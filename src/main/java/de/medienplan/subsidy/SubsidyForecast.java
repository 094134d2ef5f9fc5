package de.medienplan.subsidy;

import de.medienplan.device.PilotFigures;
import de.medienplan.device.PilotYear;
import de.medienplan.identity.MayRead;
import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.SchoolYear;
import de.medienplan.subsidy.calculation.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the subsidies will cost: schools in service by a rollout plan, tablets and families by the pilot's shares, rules and
 * prices of the year. Reads no case; what was really paid comes from the statistics that everybody may see.
 */
@Service
@Transactional(readOnly = true)
public class SubsidyForecast {

    private final PilotFigures pilot;
    private final Schools schools;
    private final Rules rules;
    private final SubsidyStatistics statistics;
    private final ObjectProvider<GoLivePlans> plans;

    SubsidyForecast(
            PilotFigures pilot,
            Schools schools,
            Rules rules,
            SubsidyStatistics statistics,
            ObjectProvider<GoLivePlans> plans) {
        this.pilot = pilot;
        this.schools = schools;
        this.rules = rules;
        this.statistics = statistics;
        this.plans = plans;
    }

    /** The rollout plans to choose from. */
    @MayRead
    public List<GoLivePlans.Choice> plans() {
        return plans.stream().flatMap(source -> source.choices().stream()).toList();
    }

    /**
     * The forecast; empty without pilot figures.
     *
     * @param planId null for no further schools
     */
    @MayRead
    public List<ForecastRow> of(SchoolYear first, int years, @Nullable Long planId) {
        List<PilotYear> pilotYears = pilot.years();
        if (pilotYears.isEmpty()) {
            return List.of();
        }
        List<Growth> growth = planId == null ? List.of() : growth(planId);
        var shares = new ForecastShares(pilotYears);
        PaidTrend trend = trend();
        Rulebook rulebook = rules.rulebook();
        List<ForecastRow> rows = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            SchoolYear year = new SchoolYear(first.start() + i);
            rows.add(row(year, shares, growth, trend, rulebook));
        }
        return rows;
    }

    /** A school that goes live with so many pupils. */
    private record Growth(SchoolYear from, long pupils) {}

    private ForecastRow row(
            SchoolYear year, ForecastShares shares, List<Growth> growth, PaidTrend trend, Rulebook rulebook) {
        PilotYear begin = shares.years().getFirst();
        int schoolCount = 0;
        long pupils = shares.years().getLast().pupils();
        long tablets =
                shares.tablets(pupils, Math.max(1, year.start() - begin.year().start() + 1));
        for (Growth school : growth) {
            int service = year.start() - school.from().start() + 1;
            if (service >= 1) {
                schoolCount++;
                pupils += school.pupils();
                tablets += shares.tablets(school.pupils(), service);
            }
        }
        long entitled = shares.entitled(tablets);
        long siblings = shares.siblings(tablets);
        BigDecimal rent = rent(year);
        BigDecimal autumn = BigDecimal.ZERO.setScale(2);
        BigDecimal spring = autumn;
        for (int month = 0; month < 12; month++) {
            LocalDate day = year.firstDay().plusMonths(month);
            BigDecimal cost = month(rulebook, day, rent, entitled, siblings);
            if (month < 5) {
                autumn = autumn.add(cost);
            } else {
                spring = spring.add(cost);
            }
        }
        return new ForecastRow(
                year,
                schoolCount,
                pupils,
                tablets,
                entitled,
                siblings,
                rent,
                autumn.add(spring),
                autumn,
                trend.paid(year).orElse(null),
                trend.expected(year).orElse(null));
    }

    /** The latest known rent of the year or of one before it, dearest model. */
    private BigDecimal rent(SchoolYear year) {
        List<PriceRow> known = rules.prices().stream()
                .filter(PriceRow::current)
                .filter(price -> price.rent() != null)
                .toList();
        Optional<SchoolYear> latest = known.stream()
                .map(PriceRow::schoolYear)
                .filter(priced -> priced.compareTo(year) <= 0)
                .max(java.util.Comparator.naturalOrder())
                .or(() -> known.stream().map(PriceRow::schoolYear).min(java.util.Comparator.naturalOrder()));
        return known.stream()
                .filter(price -> latest.filter(price.schoolYear()::equals).isPresent())
                .map(PriceRow::rent)
                .filter(java.util.Objects::nonNull)
                .max(java.util.Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO.setScale(2));
    }

    /** Only secondary schools have parent-financed tablets; primary schools get class sets (DS 1000/2020). */
    private List<Growth> growth(long planId) {
        Map<Long, SchoolRow> register = new HashMap<>();
        schools.all().forEach(school -> register.put(school.id(), school));
        List<Growth> growth = new ArrayList<>();
        for (GoLivePlans source : plans) {
            for (GoLivePlans.School school : source.schools(planId)) {
                LocalDate live = school.live();
                SchoolRow known = school.schoolId() == null ? null : register.get(school.schoolId());
                if (live != null && (known == null || known.level() != SchoolLevel.PRIMARY)) {
                    growth.add(new Growth(firstFullYear(live), school.pupils()));
                }
            }
        }
        return growth;
    }

    /** Families rent for a school year; a school that goes live within one counts from the next. */
    private static SchoolYear firstFullYear(LocalDate live) {
        SchoolYear year = SchoolYear.of(live);
        return live.isAfter(year.firstDay().plusMonths(2)) ? new SchoolYear(year.start() + 1) : year;
    }

    private PaidTrend trend() {
        Map<SchoolYear, BigDecimal> paid = new HashMap<>();
        for (SchoolYear year : statistics.years()) {
            BigDecimal amount = statistics.published(year).total().amount();
            if (amount != null) {
                paid.put(year, amount);
            }
        }
        return new PaidTrend(paid);
    }

    /** What one month costs the city for so many children. */
    private static BigDecimal month(Rulebook rules, LocalDate day, BigDecimal rent, long entitled, long siblings) {
        return rules.monthlyPart("BUT", day, rent)
                .multiply(BigDecimal.valueOf(entitled))
                .add(rules.monthlyPart("SIBLING", day, rent).multiply(BigDecimal.valueOf(siblings)));
    }
}
