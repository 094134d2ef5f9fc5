package de.medienplan.rollout;

import de.medienplan.rollout.planning.Evaluation;
import de.medienplan.rollout.planning.Scenario;
import de.medienplan.shared.Quarter;
import de.medienplan.subsidy.GoLivePlans;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the subsidies when the schools of a plan go live; nothing comes back. */
@Component
class SubsidyPlans implements GoLivePlans {

    private final Scenarios scenarios;
    private final Plans plans;

    SubsidyPlans(Scenarios scenarios, Plans plans) {
        this.scenarios = scenarios;
        this.plans = plans;
    }

    @Override
    public List<Choice> choices() {
        return scenarios.all().stream()
                .flatMap(scenario -> plans.of(scenario.id()).stream()
                        .map(plan -> new Choice(plan.id(), scenario.name() + " · " + plan.name())))
                .sorted(Comparator.comparingLong(Choice::id).reversed())
                .toList();
    }

    @Override
    public List<School> schools(long planId) {
        StoredPlan stored = plans.get(planId);
        Map<String, Evaluation.SchoolRow> rows = new HashMap<>();
        stored.evaluate().schools().forEach(row -> rows.put(row.id(), row));
        return stored.scenario().schools().stream()
                .map(school -> school(school, stored.register().get(school.id()), rows.get(school.id())))
                .toList();
    }

    private static School school(
            Scenario.School school, @Nullable Long registerId, Evaluation.@Nullable SchoolRow row) {
        return new School(registerId, school.name(), school.pupils(), live(row));
    }

    /** A period that is no quarter has no date. */
    private static @Nullable LocalDate live(Evaluation.@Nullable SchoolRow row) {
        String live = row == null ? null : row.goLive();
        return live == null || !Quarters.isQuarter(live)
                ? null
                : Quarter.parse(live).firstDay();
    }
}
