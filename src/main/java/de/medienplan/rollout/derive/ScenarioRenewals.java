package de.medienplan.rollout.derive;

import de.medienplan.device.PaperGroups;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.DeviceMix;
import de.medienplan.rollout.scenario.DeviceMixRepository;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.rollout.scenario.SchoolDevices;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Quarter;
import de.medienplan.support.PlannerUnits;
import de.medienplan.support.PostNeed;
import de.medienplan.support.ScenarioSupport;
import de.medienplan.support.SupportForecasts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scenarios keep the figures they were made with; this brings one to the figures of today, after a preview. */
@Service
@Transactional
public class ScenarioRenewals {

    private final Scenarios scenarios;
    private final ScenarioBuilder builder;
    private final DeviceSplits splits;
    private final DeviceMixRepository mixes;
    private final SupportForecasts support;
    private final SupportGroups groups;

    ScenarioRenewals(
            Scenarios scenarios,
            ScenarioBuilder builder,
            DeviceSplits splits,
            DeviceMixRepository mixes,
            SupportForecasts support,
            SupportGroups groups) {
        this.scenarios = scenarios;
        this.builder = builder;
        this.splits = splits;
        this.mixes = mixes;
        this.support = support;
        this.groups = groups;
    }

    /**
     * The scenario with the support ratios of today; of its beginning if that is still to come. Its devices stay.
     *
     * @return empty if its periods are no quarters
     */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Renewal> ratios(StoredScenario stored, LocalDate asOf) {
        String first = stored.scenario().periods().getFirst().id();
        if (!Quarter.isQuarter(first)) {
            return Optional.empty();
        }
        Quarter start = Quarter.parse(first);
        LocalDate day = asOf.isAfter(start.lastDay()) ? asOf : start.lastDay();
        ScenarioSupport present = support.forScenario(start, day);
        PlannerUnits units = present.units(present.tabletsPerPost(), present.devicesPerPost());
        DeviceMix mix = mix(stored, units, start);
        Scenario scenario = counted(stored.scenario(), mix);
        return Optional.of(new Renewal(stored, scenario, mix, builder.of(stored.id()), changes(stored, mix, units)));
    }

    /** The devices of the scenario as they are, for other units. */
    private DeviceMix mix(StoredScenario stored, PlannerUnits units, Quarter start) {
        DeviceSplit split = splits.ofScenario(stored.id(), start);
        Map<String, SchoolDevices> schools = new HashMap<>();
        stored.scenario()
                .schools()
                .forEach(school -> schools.put(school.id(), split.of(school, stored.registerId(school.id()))));
        Scenario.Support old = stored.scenario().support();
        return new DeviceMix(units, schools, split.live(old.liveTablets(), old.liveOtherDevices()));
    }

    private static Scenario counted(Scenario scenario, DeviceMix mix) {
        PlannerUnits units = mix.units();
        Scenario.Support old = scenario.support();
        return ScenarioDraft.of(scenario)
                .support(new Scenario.Support(
                        units.tabletsPerPost(),
                        units.unitsPerPost(),
                        old.postStep(),
                        old.existingPosts(),
                        old.maxNewPostsPerYear(),
                        old.annualCostPerPost(),
                        mix.liveTablets(),
                        mix.liveOthers()))
                .eachSchool(school -> counted(school, mix))
                .build();
    }

    private static ScenarioSchool counted(ScenarioSchool school, DeviceMix mix) {
        SchoolDevices devices = mix.schools().getOrDefault(school.id(), SchoolDevices.NONE);
        return SchoolDraft.of(school)
                .tablets(mix.units().tablets(devices.byGroup()))
                .otherDevices(mix.units().others(devices.byGroup()))
                .build();
    }

    private List<RatioChange> changes(StoredScenario stored, DeviceMix mix, PlannerUnits today) {
        Scenario.Support old = stored.scenario().support();
        Optional<PlannerUnits> then =
                mixes.of(stored.id()).map(kept -> kept.units().at(old.tabletsPerPost(), old.devicesPerPost()));
        SchoolDevices all = mix.schools().values().stream().reduce(mix.live(), SchoolDevices::plus);
        return groups.all().stream()
                .filter(group -> all.of(group.code()) > 0)
                .map(group -> new RatioChange(
                        group,
                        then.map(units -> units.devicesPerPost(group.code()).orElse(null))
                                .orElseGet(() -> then.isPresent() ? null : ofFile(group, old)),
                        today.devicesPerPost(group.code()).orElse(null)))
                .toList();
    }

    /** A file tells tablets from other devices only. */
    private static @Nullable BigFraction ofFile(SupportGroupRow group, Scenario.Support support) {
        return PostNeed.exact(
                group.code().equals(PaperGroups.PERSONAL_TABLET) ? support.tabletsPerPost() : support.devicesPerPost());
    }

    /**
     * The needs of the scenario's schools computed again from the register and these figures. Priorities, fixed and
     * published starts stay; so do schools that the register does not know.
     */
    @MayPlan
    @Transactional(readOnly = true)
    public Renewal needs(StoredScenario stored, AssumptionSet figures, boolean byTargets) {
        Scenario old = stored.scenario();
        List<String> periods = old.periods().stream().map(Scenario.Period::id).toList();
        List<FundingWindow> programmes =
                old.programmes().stream().map(FundingWindow::of).toList();
        BuiltScenario built = builder.build(
                new NewScenario(old.name(), periods.getFirst(), periods.size(), byTargets, figures, programmes));
        DeviceMix kept = mix(stored, built.devices().units(), Quarter.parse(periods.getFirst()));
        Map<String, SchoolDevices> devices = new HashMap<>(kept.schools());
        devices.putAll(built.devices().schools());
        DeviceMix mix =
                new DeviceMix(built.devices().units(), devices, built.devices().live());
        Map<String, ScenarioSchool> fresh = new HashMap<>();
        built.scenario().schools().forEach(school -> fresh.put(school.id(), school));
        Scenario renewed = ScenarioDraft.of(counted(old, mix))
                .eachSchool(school -> renewed(school, fresh.get(school.id())))
                .build();
        return new Renewal(stored, renewed, mix, figures, changes(stored, mix, mix.units()));
    }

    private static ScenarioSchool renewed(ScenarioSchool school, @Nullable ScenarioSchool fresh) {
        return fresh == null
                ? school
                : SchoolDraft.of(fresh)
                        .name(school.name())
                        .priority(school.priority())
                        .pinnedStart(school.pinnedStart())
                        .publishedStart(school.publishedStart())
                        .build();
    }

    /**
     * Stores it; plans made before keep what they were made with.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody changed the scenario meanwhile
     */
    @MayPlan
    public void take(Renewal renewal) {
        StoredScenario before = renewal.before();
        builder.renew(before.id(), renewal.assumptions(), renewal.mix());
        scenarios.save(before.with(renewal.after()));
    }
}
