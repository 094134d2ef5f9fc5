package de.medienplan.planning.search;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.model.Layout;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.Option;
import java.util.List;

/** The sums of a whole plan by budget year, added up plainly, for the constraints about budget, pools and posts. */
final class YearlySums {

    private final Model model;
    private final Layout layout;
    private final long[] quantity;

    YearlySums(Model model, List<UnitStart> units) {
        this.model = model;
        this.layout = model.layout();
        this.quantity = new long[layout.size()];
        for (UnitStart unit : units) {
            Option option = unit.chosen();
            for (int i = 0; i < option.index().length; i++) {
                quantity[option.index()[i]] += option.amount()[i];
            }
        }
    }

    /** Euros missing: for each year by how much all claims so far exceed all entitlements so far. */
    long missingFunds() {
        long missing = 0;
        long carried = 0;
        long claimed = 0;
        for (int y = 0; y < layout.years(); y++) {
            long funds = model.ownFunds(y) + model.given(y) + carried;
            long spent = quantity[layout.spent(y)];
            claimed += Math.max(0, spent - funds);
            missing += Math.max(0, claimed - entitledBy(y));
            carried = Math.min(model.carryLimit(), Math.max(0, funds - spent));
        }
        return missing;
    }

    long forfeitedPools() {
        long forfeited = 0;
        for (int g = 0; g < layout.programmes(); g++) {
            forfeited += model.pool(g) - drawnBy(g, layout.years() - 1);
        }
        return forfeited;
    }

    private long entitledBy(int year) {
        long entitled = model.entitledBefore();
        for (int y = 0; y <= year; y++) {
            entitled += quantity[layout.base(y)];
        }
        for (int g = 0; g < layout.programmes(); g++) {
            entitled += drawnBy(g, year);
        }
        return entitled;
    }

    private long drawnBy(int programme, int year) {
        long eligible = 0;
        for (int y = 0; y <= year; y++) {
            eligible += quantity[layout.eligible(programme, y)];
        }
        return Math.min(model.pool(programme), eligible);
    }

    /** Steps of posts above the existing ones times the periods they are kept. */
    long stepQuarters() {
        long quarters = 0;
        long[] steps = steps();
        for (int y = 0; y < steps.length; y++) {
            quarters += steps[y] * model.periodsIn(y);
        }
        return quarters;
    }

    /** Steps that the need asks for beyond the fastest growth, over all years. */
    long missingSteps() {
        long missing = 0;
        long[] steps = steps();
        long before = 0;
        for (int y = 0; y < steps.length; y++) {
            missing += Math.max(0, Math.max(before, needed(y)) - steps[y]);
            before = steps[y];
        }
        return missing;
    }

    /** The fewest steps that cover the need of this year and leave the later ones within reach. */
    private long[] steps() {
        long[] steps = new long[layout.years()];
        long before = 0;
        for (int y = 0; y < steps.length; y++) {
            steps[y] = Math.min(before + model.mostNew(y), Math.max(before, needed(y)));
            before = steps[y];
        }
        return steps;
    }

    private long needed(int year) {
        long most = 0;
        long growth = 0;
        for (int later = year; later < layout.years(); later++) {
            growth += later > year ? model.mostNew(later) : 0;
            most = Math.max(most, neededBy(later) - growth);
        }
        return most;
    }

    private long neededBy(int year) {
        Scenario.Support support = model.scenario().support();
        long tablets = support.liveTablets();
        long others = support.liveOtherDevices();
        for (int y = 0; y <= year; y++) {
            tablets += quantity[layout.tablets(y)];
            others += quantity[layout.others(y)];
        }
        return model.posts().stepsNeeded(tablets, others);
    }
}
