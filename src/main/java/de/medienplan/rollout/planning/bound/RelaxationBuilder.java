package de.medienplan.rollout.planning.bound;

import de.medienplan.rollout.planning.model.Layout;
import de.medienplan.rollout.planning.model.Model;
import de.medienplan.rollout.planning.model.Option;
import de.medienplan.rollout.planning.model.PostScale;
import de.medienplan.rollout.planning.model.Unit;

/** Writes the relaxation of a model down, see {@link Relaxation}. */
final class RelaxationBuilder {

    private static final double MILLION = 1e6;

    final Numbers.Whole unitStart = new Numbers.Whole();
    final Numbers.Whole columnStart = new Numbers.Whole();
    final Numbers.Whole entryRow = new Numbers.Whole();
    final Numbers entryValue = new Numbers();
    final Numbers cost = new Numbers();
    final Numbers rhs = new Numbers();
    final Numbers rowScale = new Numbers();
    final Numbers low = new Numbers();
    final Numbers high = new Numbers();
    int firstStep;
    double constant;
    double blur;

    private final Model model;
    private final Goal goal;
    private final Layout layout;
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
        this.posts = model.posts();
        this.years = layout.years();
        this.programmes = layout.programmes();
        this.money = 1 / meanInvestment();
        this.plenty = 1 + investments();
    }

    Relaxation build() {
        addRows();
        addUnits();
        addMoneyBoxes();
        addSupportBoxes();
        addGoalBoxes();
        columnStart.add(entryRow.size());
        constant = goal == Goal.COST ? fixedCost() : 0;
        blur = goal.blur;
        return new Relaxation(this);
    }

    private double fixedCost() {
        double fixed = posts.fixedCostDown();
        for (int g = 0; g < programmes; g++) {
            fixed += model.pool(g);
        }
        return fixed;
    }

    /** What the goal itself decides about. */
    private void addGoalBoxes() {
        if (goal == Goal.FUNDS) {
            box(1, 0, 4 * plenty);
            for (int y = 0; y < years; y++) {
                entry(budgetRow(y), -model.periodsIn(y) / 4.0);
            }
        }
        if (goal == Goal.CAPACITY) {
            for (int r = 0; r < layout.resources(); r++) {
                addCapacityBox(r);
            }
            box(MILLION / Math.max(1, posts.mostNew()), 0, posts.mostSteps());
            for (int y = 0; y < years; y++) {
                entry(growthRow(y), -1);
            }
        }
    }

    private void addCapacityBox(int resource) {
        double sum = 0;
        for (int t = 0; t < layout.periods(); t++) {
            sum += model.capacity(layout.cell(resource, t));
        }
        box(MILLION / Math.max(1, sum / layout.periods()), 0, mostDemand(resource));
        for (int t = 0; t < layout.periods(); t++) {
            entry(layout.cell(resource, t), -1);
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

    private int budgetRow(int year) {
        return layout.cells() + year;
    }

    private int entitlementRow(int year) {
        return layout.cells() + years + year;
    }

    private int needRow(int year) {
        return layout.cells() + 2 * years + year;
    }

    private int growthRow(int year) {
        return layout.cells() + 3 * years + year;
    }

    private int monotoneRow(int year) {
        return layout.cells() + 4 * years + year;
    }

    private int eligibleRow(int programme, int year) {
        return layout.cells() + (5 + programme) * years + year;
    }

    private int poolRow(int programme) {
        return layout.cells() + (5 + programmes) * years + programme;
    }

    private void addRows() {
        for (int c = 0; c < layout.cells(); c++) {
            row(model.capacity(c), 1.0 / Math.max(1, model.capacity(c)));
        }
        for (int y = 0; y < years; y++) {
            row(ownFunds(y), money);
        }
        for (int y = 0; y < years; y++) {
            row(0, money);
        }
        for (int y = 0; y < years; y++) {
            row(y == 0 ? posts.spareAtStart() : 0, 1.0 / posts.perStep());
        }
        for (int y = 0; y < years; y++) {
            row(posts.mostNew(), 1);
        }
        for (int y = 0; y < years; y++) {
            row(0, 1);
        }
        for (int i = 0; i < programmes * years; i++) {
            row(0, money);
        }
        for (int g = 0; g < programmes; g++) {
            row(model.pool(g), money);
        }
    }

    private void row(double bound, double scale) {
        rhs.add(bound);
        rowScale.add(scale);
    }

    private void addUnits() {
        for (Unit unit : model.units()) {
            unitStart.add(cost.size());
            for (Option option : unit.options()) {
                columnStart.add(entryRow.size());
                cost.add(option.cost());
                addUse(option);
            }
        }
        unitStart.add(cost.size());
    }

    private void addUse(Option option) {
        double[] need = new double[years];
        for (int i = 0; i < option.index().length; i++) {
            int index = option.index()[i];
            long amount = option.amount()[i];
            int year = (index - layout.cells()) % years;
            int kind = (index - layout.cells()) / years;
            if (index < layout.cells()) {
                entry(index, amount);
            } else if (kind == 0) {
                entry(budgetRow(year), amount);
            } else if (kind == 1) {
                entry(entitlementRow(year), -amount);
            } else if (kind == 2) {
                need[year] += posts.perTablet() * (double) amount;
            } else if (kind == 3) {
                need[year] += posts.perOther() * (double) amount;
            } else {
                entry(eligibleRow(kind - 4, year), -amount);
            }
        }
        for (int y = 0; y < years; y++) {
            if (need[y] > 0) {
                entry(needRow(y), need[y]);
            }
        }
    }

    private void addMoneyBoxes() {
        double own = 0;
        double grants = 0;
        for (int y = 0; y < years; y++) {
            own += ownFunds(y) + (goal == Goal.FUNDS ? 4 * plenty : 0);
        }
        for (int g = 0; g < programmes; g++) {
            grants += model.pool(g);
        }
        double eligible = mostGrants();
        grants += eligible;
        for (int y = 0; y < years; y++) {
            box(0, 0, Math.min(own, model.carryLimit()));
            chain(budgetRow(y), y + 1 < years ? budgetRow(y + 1) : -1);
            box(0, 0, grants);
            entry(budgetRow(y), -1);
            entry(entitlementRow(y), 1);
            box(0, 0, grants);
            chain(entitlementRow(y), y + 1 < years ? entitlementRow(y + 1) : -1);
            for (int g = 0; g < programmes; g++) {
                box(goal == Goal.COST ? -1 : 0, 0, model.pool(g));
                entry(entitlementRow(y), -1);
                entry(eligibleRow(g, y), 1);
                entry(poolRow(g), 1);
                box(0, 0, eligible);
                chain(eligibleRow(g, y), y + 1 < years ? eligibleRow(g, y + 1) : -1);
            }
        }
    }

    private void addSupportBoxes() {
        double most = posts.mostSteps();
        for (int y = 0; y < years; y++) {
            box(0, 0, posts.perStep() * (most + 1) + posts.spareAtStart());
            chain(needRow(y), y + 1 < years ? needRow(y + 1) : -1);
        }
        firstStep = low.size();
        for (int y = 0; y < years; y++) {
            box(goal == Goal.COST ? posts.stepCostDown(model.periodsIn(y)) : 0, 0, most);
            chain(growthRow(y), y + 1 < years ? growthRow(y + 1) : -1);
            entry(monotoneRow(y), -1);
            entry(needRow(y), -posts.perStep());
            if (y + 1 < years) {
                entry(monotoneRow(y + 1), 1);
                entry(needRow(y + 1), posts.perStep());
            }
        }
    }

    private void box(double price, double least, double most) {
        columnStart.add(entryRow.size());
        cost.add(price);
        low.add(least);
        high.add(most);
    }

    /** What is kept in a year is there in the next. */
    private void chain(int row, int next) {
        entry(row, 1);
        if (next >= 0) {
            entry(next, -1);
        }
    }

    private void entry(int row, double value) {
        entryRow.add(row);
        entryValue.add(value);
    }

    private double ownFunds(int year) {
        return goal == Goal.CAPACITY ? plenty : model.ownFunds(year);
    }

    private double investments() {
        return model.scenario().schools().stream()
                .mapToDouble(school -> school.investment())
                .sum();
    }

    private double mostGrants() {
        return model.scenario().schools().stream()
                .flatMap(school -> school.grants().stream())
                .mapToDouble(grant -> grant.eligibleCosts())
                .sum();
    }

    private double meanInvestment() {
        return Math.max(
                1, investments() / Math.max(1, model.scenario().schools().size()));
    }
}
