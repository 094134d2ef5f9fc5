package de.medienplan.rollout.outlook;

import de.medienplan.planning.Afterwards;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.derive.DeviceSplit;
import de.medienplan.rollout.derive.DeviceSplits;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.scenario.DeviceMixRepository;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.support.DeviceBasis;
import de.medienplan.support.PlanDevices;
import de.medienplan.support.PlannedSupport;
import de.medienplan.support.SupportPlanSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the devices of rollout plans to support: in service before, and what each school brings when it goes live. */
@Component
class SupportPlans extends PlanSource implements SupportPlanSource {

    private final DeviceSplits splits;
    private final DeviceMixRepository mixes;

    SupportPlans(PlanChoices choices, PlansUnderWay plans, DeviceSplits splits, DeviceMixRepository mixes) {
        super(choices, plans);
        this.mixes = mixes;
        this.splits = splits;
    }

    @Override
    public boolean counts(String group) {
        return mixes.counts(group);
    }

    @Override
    public DeviceBasis read(PlanId id) {
        StoredPlan stored = plans.get(id);
        Scenario scenario = stored.scenario();
        if (!scenario.periods().stream().map(Scenario.Period::id).allMatch(Quarter::isQuarter)) {
            throw new UserException(Message.of("rollout.support.noQuarters", scenario.name()));
        }
        Evaluation evaluation = stored.evaluate();
        Afterwards afterwards = Afterwards.of(scenario, evaluation);
        List<Quarter> quarters = quarters(scenario, afterwards);
        DeviceSplit split = splits.ofPlan(id, quarters.getFirst());
        Map<String, Evaluation.SchoolRow> rows = new HashMap<>();
        evaluation.schools().forEach(row -> rows.put(row.id(), row));
        List<PlanDevices.School> schools = scenario.schools().stream()
                .map(school -> school(school, stored.register().get(school.id()), rows.get(school.id()), split))
                .toList();
        Scenario.Support support = scenario.support();
        String before = Texts.render("rollout.support.before", Locale.GERMANY);
        return new PlanDevices(
                stored.row().nameIn(scenario.name()),
                quarters,
                split.live(support.liveTablets(), support.liveOtherDevices()).counts("", before),
                schools,
                planned(support, evaluation, afterwards));
    }

    /** Those of the horizon, and the first after it where schools go live only then. */
    private static List<Quarter> quarters(Scenario scenario, Afterwards afterwards) {
        List<Quarter> quarters = new ArrayList<>();
        scenario.periods().forEach(period -> quarters.add(Quarter.parse(period.id())));
        if (!afterwards.goingLive().isEmpty()) {
            quarters.add(quarters.getLast().next());
        }
        return quarters;
    }

    private static PlanDevices.School school(
            ScenarioSchool school,
            @Nullable SchoolId registerId,
            Evaluation.@Nullable SchoolRow row,
            DeviceSplit split) {
        String id = registerId == null ? school.id() : registerId.toString();
        return new PlanDevices.School(
                Afterwards.goLive(row).orElse(null),
                split.of(school, registerId).counts(id, school.name()));
    }

    private static PlannedSupport planned(Scenario.Support support, Evaluation evaluation, Afterwards afterwards) {
        TreeMap<Integer, BigDecimal> posts = new TreeMap<>();
        TreeMap<Integer, BigDecimal> need = new TreeMap<>();
        for (Evaluation.SupportRow row : evaluation.support()) {
            need.put(row.year(), row.need());
            BigDecimal planned = row.posts();
            if (planned != null) {
                posts.put(row.year(), planned);
            }
        }
        if (afterwards.more().signum() > 0) {
            need.put(afterwards.year(), afterwards.need());
            posts.put(afterwards.year(), afterwards.posts().add(afterwards.more()));
        }
        return new PlannedSupport(
                support.tabletsPerPost(), support.devicesPerPost(), support.existingPosts(), posts, need);
    }
}
