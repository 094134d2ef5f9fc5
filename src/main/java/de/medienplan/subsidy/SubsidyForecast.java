package de.medienplan.subsidy;

import de.medienplan.device.PilotFigures;
import de.medienplan.device.PilotYear;
import de.medienplan.identity.MayRead;
import de.medienplan.school.Schools;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final SubsidySettings settings;
    private final ObjectProvider<SubsidyPlanSource> plans;

    SubsidyForecast(
            PilotFigures pilot,
            Schools schools,
            Rules rules,
            SubsidyStatistics statistics,
            SubsidySettings settings,
            ObjectProvider<SubsidyPlanSource> plans) {
        this.pilot = pilot;
        this.schools = schools;
        this.rules = rules;
        this.statistics = statistics;
        this.settings = settings;
        this.plans = plans;
    }

    /** The rollout plans to choose from. */
    @MayRead
    public List<PlanChoice> plans() {
        return plans.stream().flatMap(source -> source.choices().stream()).toList();
    }

    /**
     * The forecast; empty without pilot figures.
     *
     * @param planId null for no further schools
     */
    @MayRead
    public Forecast of(SchoolYear first, int years, @Nullable PlanId planId) {
        List<PilotYear> pilotYears = pilot.years();
        if (pilotYears.isEmpty()) {
            return Forecast.NONE;
        }
        List<PlannedSchool> planned = planId == null ? List.of() : planned(planId);
        var shares = new ForecastShares(pilotYears);
        var rents = new ForecastRents(rules.prices());
        var year = new ForecastYear(shares, planned, trend(), rules.rulebook(), rents);
        List<ForecastRow> rows = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            rows.add(year.of(new SchoolYear(first.start() + i)));
        }
        List<ForecastAssumption> assumptions =
                ForecastAssumptions.of(shares, rents.from(first, years), rules.shares(), first);
        return new Forecast(rows, planned, assumptions);
    }

    private List<PlannedSchool> planned(PlanId planId) {
        var growth = new PlanGrowth(schools.all(), settings.value(Setting.JOIN_MONTHS));
        return plans.stream()
                .flatMap(source -> growth.of(source.schools(planId)).stream())
                .toList();
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
}
