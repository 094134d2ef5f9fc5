package de.medienplan.planning.city;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.bound.BranchAndBound;
import de.medienplan.planning.bound.Goal;
import de.medienplan.planning.model.Deadline;
import de.medienplan.planning.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What keeps schools from being completed by a date however much money there is; each is proven. */
final class Hindrances {

    /** Below this share of a resource, in millionths, nothing is stated. */
    private static final double CERTAIN = 100;
    /** Below this many units a resource is not named. */
    private static final double SOME = 1e-4;

    private final Scenario scenario;
    private final Model model;
    private final BooleanSupplier stop;

    Hindrances(Scenario scenario, Model model, BooleanSupplier stop) {
        this.scenario = scenario;
        this.model = model;
        this.stop = stop;
    }

    /** Empty if nothing is proven to stand in the way. */
    List<CityAnswer.Hindrance> at(int last) {
        Deadline deadline = new Deadline(model, last);
        List<String> late = deadline.tooLate();
        if (!late.isEmpty()) {
            return List.of(new CityAnswer.Hindrance(CityAnswer.Kind.TOO_LATE, "", 0, late));
        }
        BranchAndBound bounds = new BranchAndBound(deadline.everySchool(), Goal.CAPACITY);
        bounds.solveRoot(stop);
        return bounds.exactBound() > CERTAIN ? lacks(bounds.goalValues()) : List.of();
    }

    private List<CityAnswer.Hindrance> lacks(double[] values) {
        List<CityAnswer.Hindrance> lacks = new ArrayList<>();
        int resources = scenario.resources().size();
        for (int r = 0; r < resources; r++) {
            if (values[r] > SOME) {
                lacks.add(new CityAnswer.Hindrance(
                        CityAnswer.Kind.CAPACITY, scenario.resources().get(r).id(), values[r], List.of()));
            }
        }
        if (values[resources] > SOME) {
            lacks.add(new CityAnswer.Hindrance(
                    CityAnswer.Kind.POSTS,
                    "",
                    values[resources] * scenario.support().postStep().doubleValue(),
                    List.of()));
        }
        return lacks;
    }
}
