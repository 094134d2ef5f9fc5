package de.medienplan.planning.model;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.List;

/**
 * A plan that is carried out school by school. What was put uses capacity and money as it really does; of all others only
 * the grants count that are expected of them. Not for several threads.
 */
public final class Projection {

    private final ModelBuilder builder;
    private final Model limits;
    private final Layout layout;
    private final Ledger ledger;
    private final long[] quantity;

    /** Nothing put, nothing expected. Limits give way to the facts of this scenario. */
    public Projection(Scenario scenario) {
        this(new ModelBuilder(scenario));
    }

    private Projection(ModelBuilder builder) {
        this(builder, builder.limits());
    }

    private Projection(ModelBuilder builder, Model limits) {
        this.builder = builder;
        this.limits = limits;
        this.layout = limits.layout();
        this.ledger = new Ledger(limits);
        this.quantity = new long[layout.size()];
    }

    /** Another one of the same scenario with nothing put; may be made by any thread. */
    public Projection copy() {
        return new Projection(builder, limits);
    }

    /** What the schools use and bring when they start in the period; they need not be as the scenario has them. */
    public Option option(List<ScenarioSchool> schools, int start) {
        return builder.option(schools, start);
    }

    /** Counts on the grants of schools that are not put yet. */
    public void expect(Option option) {
        addGrants(option, 1);
    }

    /** Counts on them no longer. */
    public void expectNoMore(Option option) {
        addGrants(option, -1);
    }

    private void addGrants(Option option, int sign) {
        for (int i = 0; i < option.index().length; i++) {
            int at = option.index()[i];
            boolean base = at >= layout.base(0) && at < layout.tablets(0);
            if (base || at >= layout.eligible(0, 0)) {
                quantity[at] += sign * option.amount()[i];
            }
        }
    }

    /** Puts schools, whether or not they fit. */
    public void put(Option option) {
        addAll(option, 1);
    }

    private void addAll(Option option, int sign) {
        for (int i = 0; i < option.index().length; i++) {
            quantity[option.index()[i]] += sign * option.amount()[i];
        }
    }

    /** Whether the capacity left suffices, and no year lacks more money than without these schools. */
    public boolean takes(Option option) {
        for (int i = 0; i < option.index().length && option.index()[i] < layout.cells(); i++) {
            int cell = option.index()[i];
            if (quantity[cell] + option.amount()[i] > limits.capacity(cell)) {
                return false;
            }
        }
        long before = ledger.missing(quantity);
        addAll(option, 1);
        long after = ledger.missing(quantity);
        addAll(option, -1);
        return after <= before;
    }
}
