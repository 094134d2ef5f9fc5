package de.medienplan.planning.bound;

/** What a relaxation minimises. */
public enum Goal {
    /** The cost of the plan, as the planning model says. */
    COST(0),
    /** Only what the options themselves cost; posts and lost pools are free of charge. */
    OPTIONS(0.01),
    /**
     * The own funds of a full year, the same in each: they are a decision of their own and come on top of the model's
     * own funds; a year of which only some quarters lie in the horizon gets its share. Nothing else costs anything.
     */
    FUNDS(1),
    /**
     * Additional capacity, money being no object: for each resource the units that it lacks in every period, in shares of
     * its mean capacity, and the posts that growth lacks each year, counted in millionths. Nothing else costs anything.
     */
    CAPACITY(0.1);

    /**
     * Where most options cost the same, the simplex would run in circles. It is given costs that differ by up to this
     * much; what is proven is proven with the true ones.
     */
    final double blur;

    Goal(double blur) {
        this.blur = blur;
    }
}
