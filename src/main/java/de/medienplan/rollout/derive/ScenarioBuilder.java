package de.medienplan.rollout.derive;

import de.medienplan.device.Categories;
import de.medienplan.grant.Programmes;
import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.DeviceMix;
import de.medienplan.rollout.scenario.DeviceMixRepository;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.SchoolDevices;
import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Quarter;
import de.medienplan.support.PlannerUnits;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a scenario of the register's schools by {@link NeedFormula}. */
@Service
@Transactional
public class ScenarioBuilder {

    private final Schools schools;
    private final AssumptionRepository assumptions;
    private final DeviceMixRepository mixes;
    private final SupportFigures support;
    private final TargetDevices targets;
    private final Categories categories;
    private final Programmes programmes;
    private final Clock clock;

    ScenarioBuilder(
            Schools schools,
            AssumptionRepository assumptions,
            DeviceMixRepository mixes,
            SupportFigures support,
            TargetDevices targets,
            Categories categories,
            Programmes programmes,
            Clock clock) {
        this.clock = clock;
        this.schools = schools;
        this.assumptions = assumptions;
        this.mixes = mixes;
        this.support = support;
        this.targets = targets;
        this.categories = categories;
        this.programmes = programmes;
    }

    /**
     * The figures a new scenario begins with.
     *
     * @param firstQuarter the first of its horizon, e.g. {@code 2026-Q1}: ratios, posts and cost are those of then
     */
    @MayRead
    @Transactional(readOnly = true)
    public AssumptionSet defaults(String firstQuarter) {
        return new AssumptionSet(support.over(assumptions.defaults(), firstQuarter));
    }

    /** The figures a stored scenario was made with; empty for one from a file. */
    @MayRead
    @Transactional(readOnly = true)
    public AssumptionSet of(ScenarioId scenarioId) {
        return new AssumptionSet(assumptions.of(scenarioId));
    }

    /** Remembers the figures a scenario was made with, and what its devices consist of. */
    @MayPlan
    public void keep(ScenarioId scenarioId, BuiltScenario built) {
        assumptions.keep(scenarioId, built.assumptions().all());
        mixes.keep(scenarioId, built.devices());
        typed(built).forEach(check -> assumptions.confirm(scenarioId, check));
    }

    /** What somebody typed instead of the default: whoever did stands for it. */
    private List<AssumptionCheck> typed(BuiltScenario built) {
        List<AssumptionCheck> checks = new ArrayList<>();
        for (Assumption figure : built.assumptions().entered(built.proposed())) {
            BigDecimal amount = figure.amount();
            if (amount != null) {
                checks.add(new AssumptionCheck(figure.code(), amount, Actor.current(), clock.instant()));
            }
        }
        return checks;
    }

    /** The figures a stored scenario was made with, those of support as they are today. */
    @MayRead
    @Transactional(readOnly = true)
    public AssumptionSet renewed(ScenarioId scenarioId, String firstQuarter) {
        return new AssumptionSet(support.over(assumptions.of(scenarioId), firstQuarter));
    }

    /** Remembers other figures for a scenario that was made before. */
    @MayPlan
    void renew(ScenarioId scenarioId, AssumptionSet figures, DeviceMix mix) {
        assumptions.keep(scenarioId, figures.all());
        mixes.keep(scenarioId, mix);
    }

    /**
     * Computes a scenario from the register; nothing is stored.
     *
     * @throws UserException if a figure is missing; names it
     */
    @MayPlan
    @Transactional(readOnly = true)
    public BuiltScenario build(NewScenario wanted) {
        return made(wanted).proposed(proposed(wanted));
    }

    /** What the register and the programmes say before anybody enters anything. */
    private AssumptionSet proposed(NewScenario wanted) {
        List<String> codes =
                wanted.programmes().stream().map(FundingWindow::programme).toList();
        List<Integer> years = ScenarioFrame.periods(wanted.firstQuarter(), wanted.quarters()).stream()
                .map(Scenario.Period::budgetYear)
                .distinct()
                .toList();
        return ScenarioProgrammes.under(
                programmes.all().stream()
                        .filter(programme -> codes.contains(programme.code()))
                        .toList(),
                defaults(wanted.firstQuarter()),
                years,
                LocalDate.now(clock));
    }

    /**
     * The same for figures that nobody is asked about any more: all count as proposed.
     *
     * @throws UserException if a figure is missing or nothing can be computed with it; names it
     */
    @MayRead
    @Transactional(readOnly = true)
    BuiltScenario made(NewScenario wanted) {
        List<SchoolRow> active = schools.active();
        List<SchoolRow> planned =
                active.stream().filter(row -> row.mepPlace() != MepPlace.PILOT).toList();
        List<SchoolRow> running =
                active.stream().filter(row -> row.mepPlace() == MepPlace.PILOT).toList();
        List<Scenario.Period> periods = ScenarioFrame.periods(wanted.firstQuarter(), wanted.quarters());
        AssumptionSet figures = wanted.assumptions();
        figures.requireComplete();
        figures.requireComputable();
        PlannerUnits units = support.from(wanted.firstQuarter())
                .units(figures.value("tabletsPerPost"), figures.value("devicesPerPost"));
        NeedFormula formula = new NeedFormula(
                figures,
                planned,
                new GrantNeedPolicy(figures, wanted.programmes()),
                units,
                new DeviceGroups(categories.all()));
        Function<SchoolRow, SchoolDevices> equipment = equipment(wanted, formula);
        List<ScenarioSchool> needs = new ArrayList<>();
        List<String> notReady = new ArrayList<>();
        Map<String, SchoolId> register = new HashMap<>();
        Map<String, SchoolDevices> devices = new HashMap<>();
        for (SchoolRow school : planned) {
            String earliest = ScenarioFrame.earliestStart(school.building().readyOn(), periods);
            if (earliest.isEmpty()) {
                notReady.add(school.label());
            } else {
                SchoolDevices brought = equipment.apply(school);
                needs.add(formula.need(school, brought, earliest));
                devices.put(school.number(), brought);
                register.put(school.number(), school.id());
            }
        }
        SchoolDevices live = running.stream().map(equipment).reduce(SchoolDevices.NONE, SchoolDevices::plus);
        DeviceMix mix = new DeviceMix(units, devices, live);
        return new BuiltScenario(
                ScenarioFrame.around(needs, wanted, periods, mix),
                register,
                notReady,
                running.size(),
                figures,
                figures,
                mix,
                planned);
    }

    private Function<SchoolRow, SchoolDevices> equipment(NewScenario wanted, NeedFormula formula) {
        Map<SchoolId, SchoolDevices> byTargets = wanted.devicesByTargets()
                ? targets.in(Quarter.parse(wanted.firstQuarter()), formula::estimated)
                : Map.of();
        return school -> byTargets.getOrDefault(school.id(), formula.devices(school));
    }
}
