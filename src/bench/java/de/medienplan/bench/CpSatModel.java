package de.medienplan.bench;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import de.medienplan.planning.model.Layout;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.Option;
import de.medienplan.planning.model.PostScale;
import de.medienplan.planning.model.Unit;

/** The planning model for CP-SAT: one Boolean for each option of a unit, whole numbers for money carried and posts. */
final class CpSatModel {

    /** The objective is in hundredths of a euro, so that posts of a quarter need no rounding. */
    private static final double CENTS = 100;

    private final CpModel cp = new CpModel();
    private final Model model;
    private final Layout layout;
    private final BoolVar[][] options;
    private final LinearExprBuilder[] quantity;
    private final LinearExprBuilder objective = LinearExpr.newBuilder();

    CpSatModel(Model model) {
        this.model = model;
        this.layout = model.layout();
        this.options = new BoolVar[model.units().size()][];
        this.quantity = new LinearExprBuilder[layout.size()];
        for (int i = 0; i < quantity.length; i++) {
            quantity[i] = LinearExpr.newBuilder();
        }
        addUnits();
        for (int c = 0; c < layout.cells(); c++) {
            cp.addLessOrEqual(quantity[c], model.capacity(c));
        }
        addBudget();
        addPosts();
        cp.minimize(objective);
    }

    CpModel problem() {
        return cp;
    }

    long euros(double value) {
        return (long) Math.floor(value / CENTS);
    }

    int[] choice(CpSolver solver) {
        int[] choice = new int[options.length];
        for (int u = 0; u < options.length; u++) {
            for (int k = 0; k < options[u].length; k++) {
                choice[u] = solver.booleanValue(options[u][k]) ? k : choice[u];
            }
        }
        return choice;
    }

    private void addUnits() {
        for (Unit unit : model.units()) {
            BoolVar[] own = new BoolVar[unit.options().size()];
            for (int k = 0; k < own.length; k++) {
                Option option = unit.options().get(k);
                own[k] = cp.newBoolVar("");
                objective.addTerm(own[k], (long) (option.cost() * CENTS));
                for (int i = 0; i < option.index().length; i++) {
                    quantity[option.index()[i]].addTerm(own[k], option.amount()[i]);
                }
            }
            cp.addExactlyOne(own);
            options[unit.number()] = own;
        }
    }

    private void addBudget() {
        long most = 0;
        for (int y = 0; y < layout.years(); y++) {
            most += model.ownFunds(y) + model.given(y);
        }
        long grants = 1_000_000_000_000L;
        LinearExprBuilder claims = LinearExpr.newBuilder();
        LinearExprBuilder base = LinearExpr.newBuilder();
        LinearExprBuilder[] eligible = new LinearExprBuilder[layout.programmes()];
        IntVar carried = cp.newIntVar(0, 0, "");
        for (int g = 0; g < eligible.length; g++) {
            eligible[g] = LinearExpr.newBuilder();
        }
        for (int y = 0; y < layout.years(); y++) {
            IntVar carry = cp.newIntVar(0, Math.min(most, model.carryLimit()), "");
            IntVar claim = cp.newIntVar(0, grants, "");
            cp.addLessOrEqual(
                    LinearExpr.newBuilder()
                            .add(quantity[layout.spent(y)])
                            .add(carry)
                            .addTerm(carried, -1)
                            .addTerm(claim, -1),
                    model.ownFunds(y) + model.given(y));
            claims.add(claim);
            base.add(quantity[layout.base(y)]);
            LinearExprBuilder entitled =
                    LinearExpr.newBuilder().add(model.entitledBefore()).add(base);
            for (int g = 0; g < eligible.length; g++) {
                eligible[g].add(quantity[layout.eligible(g, y)]);
                IntVar drawn = cp.newIntVar(0, model.pool(g), "");
                cp.addLessOrEqual(drawn, LinearExpr.newBuilder().add(eligible[g]));
                entitled.add(drawn);
                if (y == layout.years() - 1) {
                    objective.add((long) (model.pool(g) * CENTS)).addTerm(drawn, (long) -CENTS);
                }
            }
            cp.addLessOrEqual(LinearExpr.newBuilder().add(claims), entitled);
            carried = carry;
        }
    }

    private void addPosts() {
        PostScale posts = model.posts();
        LinearExprBuilder need = LinearExpr.newBuilder();
        IntVar before = cp.newIntVar(0, 0, "");
        objective.add(Math.round(posts.fixedCostDown() * CENTS));
        for (int y = 0; y < layout.years(); y++) {
            IntVar steps = cp.newIntVar(0, (long) posts.mostSteps(), "");
            need.addTerm(
                    LinearExpr.newBuilder().add(quantity[layout.tablets(y)]).build(), (long) posts.perTablet());
            need.addTerm(LinearExpr.newBuilder().add(quantity[layout.others(y)]).build(), (long) posts.perOther());
            cp.addLessOrEqual(LinearExpr.newBuilder().add(need).addTerm(steps, (long) -posts.perStep()), (long)
                    posts.spareAtStart());
            cp.addLessOrEqual(before, steps);
            cp.addLessOrEqual(LinearExpr.newBuilder().add(steps).addTerm(before, -1), model.mostNew(y));
            objective.addTerm(steps, Math.round(posts.stepCostDown(model.periodsIn(y)) * CENTS));
            before = steps;
        }
    }
}
