package de.medienplan.rollout.outlook;

import de.medienplan.planning.Afterwards;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Quarter;
import de.medienplan.subsidy.SubsidyPlanSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the subsidies when the schools of a plan go live; nothing comes back. */
@Component
class SubsidyPlans extends PlanSource implements SubsidyPlanSource {

    SubsidyPlans(PlanChoices choices, PlansUnderWay plans) {
        super(choices, plans);
    }

    @Override
    public List<School> schools(PlanId planId) {
        StoredPlan stored = plans.get(planId);
        Map<String, Evaluation.SchoolRow> rows = new HashMap<>();
        stored.evaluate().schools().forEach(row -> rows.put(row.id(), row));
        return stored.scenario().schools().stream()
                .map(school -> school(school, stored.register().get(school.id()), rows.get(school.id())))
                .toList();
    }

    /** A period that is no quarter has no date. */
    private static School school(
            ScenarioSchool school, @Nullable SchoolId registerId, Evaluation.@Nullable SchoolRow row) {
        LocalDate live = Afterwards.goLive(row).map(Quarter::firstDay).orElse(null);
        return new School(registerId, school.name(), school.pupils(), live);
    }
}
