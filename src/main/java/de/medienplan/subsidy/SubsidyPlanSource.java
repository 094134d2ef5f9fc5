package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When schools go live by rollout plans: a school going live brings cases. The rollout feature, which comes after this one,
 * supplies it. Nothing flows back: the planner reads no cases.
 */
public interface SubsidyPlanSource {

    /**
     * A school of a plan.
     *
     * @param schoolId id in the register; null if it is not in it
     * @param pupils as the plan counts them
     * @param live first day of service; null if unplanned
     */
    record School(
            @Nullable SchoolId schoolId,
            String name,
            long pupils,
            @Nullable LocalDate live) {}

    /** The plans there are: those of the scenario at hand first, of these the newest first. */
    List<PlanChoice> choices();

    /** @throws de.medienplan.shared.UserException if the plan was deleted meanwhile */
    List<School> schools(PlanId planId);
}
