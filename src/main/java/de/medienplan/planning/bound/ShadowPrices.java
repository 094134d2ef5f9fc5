package de.medienplan.planning.bound;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What one more unit of what is scarce would save, as the relaxation sees it: the multipliers of its rows. They hold for
 * small changes and for shares of schools, so they are estimates for a plan of whole schools.
 *
 * @param capacity euros for one more unit of a resource in a period
 * @param funds euros for one more euro of own funds in a budget year
 * @param posts euros for one more post that may be added in a budget year
 */
public record ShadowPrices(List<OfCapacity> capacity, List<OfYear> funds, List<OfYear> posts) {

    /** Euros that one more unit of the resource in the period would save. */
    public record OfCapacity(String resource, String period, double euros) {}

    /** Euros that one more unit in the budget year would save. */
    public record OfYear(int year, double euros) {}

    public ShadowPrices {
        capacity = List.copyOf(capacity);
        funds = List.copyOf(funds);
        posts = List.copyOf(posts);
    }

    /** Solves the relaxation; prices of a run that was stopped are rough. */
    public static ShadowPrices of(Scenario scenario, BooleanSupplier stop) {
        Model model = Model.of(scenario);
        Relaxation relaxation = new RelaxationBuilder(model, Goal.COST).build();
        DualSimplex simplex = new DualSimplex(relaxation);
        simplex.run(stop, Long.MAX_VALUE);
        double[] multipliers = simplex.lp.multipliers(simplex.point.duals);
        Rows rows = new Rows(model.layout());
        int years = model.layout().years();
        List<OfCapacity> capacity = new ArrayList<>();
        for (int r = 0; r < scenario.resources().size(); r++) {
            for (int t = 0; t < scenario.periods().size(); t++) {
                capacity.add(new OfCapacity(
                        scenario.resources().get(r).id(),
                        scenario.periods().get(t).id(),
                        multipliers[model.layout().cell(r, t)]));
            }
        }
        List<Integer> names = scenario.periods().stream()
                .map(Scenario.Period::budgetYear)
                .distinct()
                .sorted()
                .toList();
        double perPost = 1 / scenario.support().postStep().doubleValue();
        List<OfYear> funds = new ArrayList<>();
        List<OfYear> posts = new ArrayList<>();
        for (int y = 0; y < years; y++) {
            funds.add(new OfYear(names.get(y), multipliers[rows.budget(y)]));
            posts.add(new OfYear(names.get(y), multipliers[rows.growth(y)] * perPost));
        }
        return new ShadowPrices(capacity, funds, posts);
    }
}
