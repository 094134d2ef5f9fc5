package de.medienplan.shared;

/** Number of a stored rollout plan, as its address and its row in the database have it. */
public record PlanId(long value) implements Id {

    /** In the place of a number where there is no plan. */
    public static final PlanId NONE = new PlanId(0);

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
