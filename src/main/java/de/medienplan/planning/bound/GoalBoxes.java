package de.medienplan.planning.bound;

import de.medienplan.planning.model.Layout;
import de.medienplan.planning.model.Model;

/** The box variables for what a {@link Goal} itself decides about. */
final class GoalBoxes {

    private static final double MILLION = 1e6;

    private final Model model;
    private final Layout layout;
    private final Rows rows;
    private final Matrix matrix;

    GoalBoxes(Model model, Rows rows, Matrix matrix) {
        this.model = model;
        this.layout = model.layout();
        this.rows = rows;
        this.matrix = matrix;
    }

    /** @param plenty more money than any plan can spend */
    void add(Goal goal, double plenty) {
        if (goal == Goal.FUNDS) {
            addFunds(plenty);
        }
        if (goal == Goal.CAPACITY) {
            for (int r = 0; r < layout.resources(); r++) {
                addCapacity(r);
            }
            addGrowth();
        }
    }

    private void addFunds(double plenty) {
        matrix.box(1, 0, 4 * plenty);
        for (int y = 0; y < layout.years(); y++) {
            matrix.entry(rows.budget(y), -model.periodsIn(y) / 4.0);
        }
    }

    private void addCapacity(int resource) {
        double sum = 0;
        for (int t = 0; t < layout.periods(); t++) {
            sum += model.capacity(layout.cell(resource, t));
        }
        matrix.box(MILLION / Math.max(1, sum / layout.periods()), 0, mostDemand(resource));
        for (int t = 0; t < layout.periods(); t++) {
            matrix.entry(layout.cell(resource, t), -1);
        }
    }

    private void addGrowth() {
        matrix.box(MILLION / Math.max(1, model.mostNew(0)), 0, model.posts().mostSteps());
        for (int y = 0; y < layout.years(); y++) {
            matrix.entry(rows.growth(y), -1);
        }
    }

    private double mostDemand(int resource) {
        String id = model.scenario().resources().get(resource).id();
        return model.scenario().schools().stream()
                .flatMap(school -> school.demands().stream())
                .filter(demand -> demand.resource().equals(id))
                .mapToDouble(demand -> demand.amount())
                .sum();
    }
}
