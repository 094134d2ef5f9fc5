package de.medienplan.planning.bound;

import de.medienplan.planning.model.Layout;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.Option;
import de.medienplan.planning.model.PostScale;
import de.medienplan.planning.model.Unit;

/** Writes the relaxation of a model down, see {@link Relaxation}. */
final class RelaxationBuilder {

    final Matrix matrix = new Matrix();
    int firstStep;
    double constant;
    double blur;

    private final Model model;
    private final Goal goal;
    private final Layout layout;
    private final Rows rows;
    private final PostScale posts;
    private final int years;
    private final int programmes;
    private final double money;
    /** More money than any plan can spend. */
    private final double plenty;

    RelaxationBuilder(Model model, Goal goal) {
        this.model = model;
        this.goal = goal;
        this.layout = model.layout();
        this.rows = new Rows(layout);
        this.posts = model.posts();
        this.years = layout.years();
        this.programmes = layout.programmes();
        double spending = model.mostSpending();
        this.money = 1 / Math.max(1, spending / Math.max(1, model.units().size()));
        this.plenty = 1 + spending;
    }

    Relaxation build() {
        addRows();
        addUnits();
        addMoneyBoxes();
        addSupportBoxes();
        new GoalBoxes(model, rows, matrix).add(goal, plenty);
        matrix.end();
        constant = goal == Goal.COST ? fixedCost() : 0;
        blur = goal.blur;
        return new Relaxation(matrix, firstStep, constant, blur);
    }

    private double fixedCost() {
        double fixed = posts.fixedCostDown();
        for (int g = 0; g < programmes; g++) {
            fixed += model.pool(g);
        }
        return fixed;
    }

    private void addRows() {
        for (int c = 0; c < layout.cells(); c++) {
            matrix.row(model.capacity(c), 1.0 / Math.max(1, model.capacity(c)));
        }
        for (int y = 0; y < years; y++) {
            matrix.row(ownFunds(y), money);
        }
        for (int y = 0; y < years; y++) {
            matrix.row(y == 0 ? model.entitledBefore() : 0, money);
        }
        for (int y = 0; y < years; y++) {
            matrix.row(y == 0 ? posts.spareAtStart() : 0, 1.0 / posts.perStep());
        }
        for (int y = 0; y < years; y++) {
            matrix.row(model.mostNew(y), 1);
        }
        for (int y = 0; y < years; y++) {
            matrix.row(0, 1);
        }
        for (int i = 0; i < programmes * years; i++) {
            matrix.row(0, money);
        }
        for (int g = 0; g < programmes; g++) {
            matrix.row(model.pool(g), money);
        }
    }

    private void addUnits() {
        for (Unit unit : model.units()) {
            matrix.beginUnit();
            for (Option option : unit.options()) {
                matrix.column(option.cost());
                addUse(option);
            }
        }
        matrix.beginUnit();
    }

    private void addUse(Option option) {
        double[] need = new double[years];
        for (int i = 0; i < option.index().length; i++) {
            int index = option.index()[i];
            long amount = option.amount()[i];
            int year = (index - layout.cells()) % years;
            int kind = (index - layout.cells()) / years;
            if (index < layout.cells()) {
                matrix.entry(index, amount);
            } else if (kind == 0) {
                matrix.entry(rows.budget(year), amount);
            } else if (kind == 1) {
                matrix.entry(rows.entitlement(year), -amount);
            } else if (kind == 2) {
                need[year] += posts.perTablet() * (double) amount;
            } else if (kind == 3) {
                need[year] += posts.perOther() * (double) amount;
            } else {
                matrix.entry(rows.eligible(kind - 4, year), -amount);
            }
        }
        for (int y = 0; y < years; y++) {
            if (need[y] > 0) {
                matrix.entry(rows.need(y), need[y]);
            }
        }
    }

    private void addMoneyBoxes() {
        double own = 0;
        double grants = model.entitledBefore();
        for (int y = 0; y < years; y++) {
            own += ownFunds(y) + (goal == Goal.FUNDS ? 4 * plenty : 0);
        }
        for (int g = 0; g < programmes; g++) {
            grants += model.pool(g);
        }
        double eligible = mostGrants();
        grants += eligible;
        for (int y = 0; y < years; y++) {
            matrix.box(0, 0, Math.min(own, model.carryLimit()));
            matrix.chain(rows.budget(y), y + 1 < years ? rows.budget(y + 1) : -1);
            matrix.box(0, 0, grants);
            matrix.entry(rows.budget(y), -1);
            matrix.entry(rows.entitlement(y), 1);
            matrix.box(0, 0, grants);
            matrix.chain(rows.entitlement(y), y + 1 < years ? rows.entitlement(y + 1) : -1);
            for (int g = 0; g < programmes; g++) {
                matrix.box(goal == Goal.COST ? -1 : 0, 0, model.pool(g));
                matrix.entry(rows.entitlement(y), -1);
                matrix.entry(rows.eligible(g, y), 1);
                matrix.entry(rows.pool(g), 1);
                matrix.box(0, 0, eligible);
                matrix.chain(rows.eligible(g, y), y + 1 < years ? rows.eligible(g, y + 1) : -1);
            }
        }
    }

    private void addSupportBoxes() {
        double most = posts.mostSteps();
        for (int y = 0; y < years; y++) {
            matrix.box(0, 0, posts.perStep() * (most + 1) + posts.spareAtStart());
            matrix.chain(rows.need(y), y + 1 < years ? rows.need(y + 1) : -1);
        }
        firstStep = matrix.low.size();
        for (int y = 0; y < years; y++) {
            matrix.box(goal == Goal.COST ? posts.stepCostDown(model.periodsIn(y)) : 0, 0, most);
            matrix.chain(rows.growth(y), y + 1 < years ? rows.growth(y + 1) : -1);
            matrix.entry(rows.monotone(y), -1);
            matrix.entry(rows.need(y), -posts.perStep());
            if (y + 1 < years) {
                matrix.entry(rows.monotone(y + 1), 1);
                matrix.entry(rows.need(y + 1), posts.perStep());
            }
        }
    }

    private double ownFunds(int year) {
        return switch (goal) {
            case CAPACITY -> plenty;
            // the money that facts miss is to be found as well
            case FUNDS -> model.ownFunds(year);
            case COST, OPTIONS -> model.ownFunds(year) + model.given(year);
        };
    }

    private double mostGrants() {
        return model.scenario().schools().stream()
                .flatMap(school -> school.grants().stream())
                .mapToDouble(grant -> grant.eligibleCosts())
                .sum();
    }
}
