package de.medienplan.rollout.outlook;

import de.medienplan.order.OrderPlanSource;
import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.school.SchoolId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells orders what the plan that counts pays for each school. */
@Component
class OrderPlans implements OrderPlanSource {

    private final CurrentPlan current;

    OrderPlans(CurrentPlan current) {
        this.current = current;
    }

    @Override
    public Optional<Plan> on(LocalDate day) {
        return current.plan(day).map(OrderPlans::plan);
    }

    private static Plan plan(StoredPlan stored) {
        List<Planned> payments = new ArrayList<>();
        for (Evaluation.SchoolRow school : stored.evaluate().schools()) {
            SchoolId registered = stored.register().get(school.id());
            if (registered != null) {
                school.instalments().forEach((year, euros) -> {
                    if (euros != 0) {
                        payments.add(new Planned(registered.value(), year, euros));
                    }
                });
            }
        }
        return new Plan(stored.row().nameIn(stored.scenario().name()), payments);
    }
}
