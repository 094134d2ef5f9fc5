package de.medienplan.support;

import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Need against capacity for the devices of the register or of a rollout plan. */
@Service
@Transactional(readOnly = true)
public class SupportForecasts {

    private final SupportRules rules;
    private final SupportRatios ratios;
    private final Staffing staffing;
    private final RegisteredDevices register;
    private final ObjectProvider<SupportPlanSource> plans;

    SupportForecasts(
            SupportRules rules,
            SupportRatios ratios,
            Staffing staffing,
            RegisteredDevices register,
            ObjectProvider<SupportPlanSource> plans) {
        this.rules = rules;
        this.ratios = ratios;
        this.staffing = staffing;
        this.register = register;
        this.plans = plans;
    }

    /** The register first, then the plans. */
    @MayRead
    public List<DeviceChoice> bases() {
        List<DeviceChoice> bases = new ArrayList<>(List.of(DeviceChoice.REGISTER));
        plans.ifAvailable(all -> all.choices().forEach(choice -> bases.add(DeviceChoice.of(choice))));
        return bases;
    }

    /** With the reading and step of the settings. */
    @MayRead
    public Forecast forecast(DeviceChoice basis, LocalDate asOf) {
        SettingsRow settings = rules.settings();
        return forecast(basis, settings.interpretation(), settings.postStep(), asOf);
    }

    /**
     * With another reading and step, to see their effect; nothing is stored.
     *
     * @param asOf shortages before this day are past
     */
    @MayRead
    public Forecast forecast(DeviceChoice basis, Interpretation reading, BigDecimal step, LocalDate asOf) {
        if (step.signum() <= 0) {
            throw new UserException(Message.of("support.settings.stepPositive"));
        }
        SettingsRow settings = rules.settings().read(reading, step);
        List<GroupRow> groups = ratios.groups();
        return new Forecast(
                devices(basis),
                day -> Ratios.on(day, groups, reading),
                settings,
                new Capacity(staffing.posts(), staffing.establishment(), settings),
                asOf);
    }

    private DeviceBasis devices(DeviceChoice basis) {
        return basis.isPlan() ? plans.getObject().read(basis.planId()) : register.read();
    }

    /** What to request so that the need is met; see {@link RequestRule}. */
    @MayRead
    public RequestRule.Proposal proposal(Forecast forecast, LocalDate asOf) {
        return new RequestRule(forecast, rules.cost(asOf)).proposal(asOf);
    }

    /** Need of full expansion under each reading, with the ratios of the day. */
    @MayRead
    public Map<Interpretation, PostNeed> fullExpansion(LocalDate day) {
        List<DeviceCount> devices =
                rules.expansion().stream().map(ExpansionRow::count).toList();
        Map<Interpretation, PostNeed> needs = new TreeMap<>();
        for (Interpretation reading : Interpretation.values()) {
            needs.put(reading, Ratios.on(day, ratios.groups(), reading).need(devices));
        }
        return needs;
    }

    /** What the planner takes into a scenario that begins in the quarter. */
    @MayRead
    public ScenarioSupport forScenario(Quarter start) {
        return forScenario(start, start.lastDay());
    }

    /** The same with the ratios that hold on another day. */
    @MayRead
    public ScenarioSupport forScenario(Quarter start, LocalDate ratiosOn) {
        SettingsRow settings = rules.settings();
        Ratios present = Ratios.on(ratiosOn, ratios.groups(), settings.interpretation());
        Capacity capacity = new Capacity(staffing.posts(), staffing.establishment(), settings);
        return ScenarioSupport.of(start, settings, present, capacity, rules.cost(start.firstDay()));
    }
}
