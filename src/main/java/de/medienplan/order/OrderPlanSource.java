package de.medienplan.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the plan that counts means for orders. The rollout feature, which stands above this one, supplies it as a bean. */
public interface OrderPlanSource {

    /**
     * What a plan pays for a school in a budget year.
     *
     * @param school number in the register
     * @param euros whole euros, as the planner counts
     */
    record Planned(long school, int year, long euros) {}

    /** A plan and its payments. */
    record Plan(String name, List<Planned> payments) {}

    /** The decided plan in force on the day, else the best one at hand; empty if there is none. */
    Optional<Plan> on(LocalDate day);
}
