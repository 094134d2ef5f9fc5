package de.medienplan.rollout.derive;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.DeviceMix;
import de.medienplan.rollout.scenario.SchoolDevices;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A scenario as it would be with other figures than it was made with. */
public final class AssumptionVariants {

    private final ScenarioBuilder builder;
    private final Scenario scenario;
    private final AssumptionSet figures;
    private final boolean byTargets;
    private final BuiltScenario made;

    /**
     * Makes the scenario once more from the register.
     *
     * @param scenario as it is now
     * @param figures those it was made with
     */
    public AssumptionVariants(ScenarioBuilder builder, Scenario scenario, AssumptionSet figures) {
        this.builder = builder;
        this.scenario = scenario;
        this.figures = figures;
        BuiltScenario targets = made(figures, true);
        BuiltScenario formulas = made(figures, false);
        this.byTargets = alike(targets.scenario()) >= alike(formulas.scenario());
        this.made = byTargets ? targets : formulas;
    }

    /** How it was made is not stored: the way that leads to more of the schools as they are. */
    private long alike(Scenario other) {
        Map<String, ScenarioSchool> schools = new HashMap<>();
        other.schools().forEach(school -> schools.put(school.id(), school));
        return scenario.schools().stream()
                .filter(school -> {
                    ScenarioSchool one = schools.get(school.id());
                    return one != null
                            && one.tablets() == school.tablets()
                            && one.otherDevices() == school.otherDevices();
                })
                .count();
    }

    private BuiltScenario made(AssumptionSet with, boolean targets) {
        return builder.made(new NewScenario(
                scenario.name(),
                scenario.periods().getFirst().id(),
                Math.min(scenario.periods().size(), NewScenario.MOST_QUARTERS),
                targets,
                with,
                scenario.programmes().stream().map(FundingWindow::of).toList()));
    }

    /** Whether the scenario still has what came of the figure. */
    boolean stands(Assumption figure) {
        return FigureTrace.stands(figure, scenario, made.scenario());
    }

    /** The scenario with another amount of one figure. */
    public Scenario with(String code, BigDecimal amount) {
        return ScenarioDelta.apply(
                scenario,
                made.scenario(),
                made(figures.with(code, amount), byTargets).scenario());
    }

    /** What its devices would consist of; null: that is not known of the scenario. */
    @Nullable
    DeviceMix mix(@Nullable DeviceMix kept, String code, BigDecimal amount) {
        if (kept == null) {
            return null;
        }
        DeviceMix now = made(figures.with(code, amount), byTargets).devices();
        Map<String, SchoolDevices> schools = new HashMap<>(kept.schools());
        schools.replaceAll((school, devices) -> {
            SchoolDevices made = now.schools().get(school);
            return made != null
                            && Objects.equals(
                                    devices, this.made.devices().schools().get(school))
                    ? made
                    : devices;
        });
        boolean sameUnits = kept.units().equals(made.devices().units());
        return new DeviceMix(sameUnits ? now.units() : kept.units(), schools, kept.live());
    }
}
