package de.medienplan.rollout.run;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.Role;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.school.ExampleData;
import de.medienplan.school.SampleDay;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Quarter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was reported of the running sample's schools: done, under way, some late, by the quarters of the decided plan. */
@Service
@Order(806)
public class RunningProgress implements ExampleData {

    private final DecidedPlans decisions;
    private final Plans plans;
    private final ProgressTrail trail;

    RunningProgress(DecidedPlans decisions, Plans plans, ProgressTrail trail) {
        this.decisions = decisions;
        this.plans = plans;
        this.trail = trail;
    }

    @Override
    public String what() {
        return "reports on progress";
    }

    @Override
    public String role() {
        return Role.Names.PLANNING;
    }

    /** None where anything was reported. */
    @Override
    @MayPlan
    @Transactional
    public int load(SampleDay sample) {
        if (!sample.isRunning() || !trail.latest().isEmpty()) {
            return 0;
        }
        return decisions.all().stream()
                .findFirst()
                .map(DecidedPlan::planId)
                .flatMap(plans::find)
                .map(plan -> report(plan, sample))
                .orElse(0);
    }

    private int report(StoredPlan plan, SampleDay sample) {
        int reports = 0;
        List<ScenarioSchool> begun = begun(plan, sample.quarter());
        for (int n = 0; n < begun.size(); n++) {
            ScenarioSchool school = begun.get(n);
            SchoolId id = plan.register().get(school.id());
            if (id != null) {
                Quarter start = Quarter.parse(String.valueOf(plan.plan().startOf(school.id())));
                reports += new SampleWorks(school, start, n, sample).report(trail, id);
            }
        }
        return reports;
    }

    /** Those that the plan starts by the quarter, the earliest first. */
    private static List<ScenarioSchool> begun(StoredPlan plan, Quarter today) {
        Map<String, String> starts = plan.plan().starts();
        List<ScenarioSchool> begun = new ArrayList<>(plan.scenario().schools());
        begun.removeIf(school -> starts.get(school.id()) == null
                || Quarter.parse(starts.get(school.id())).compareTo(today) > 0);
        begun.sort(Comparator.comparing((ScenarioSchool school) -> starts.get(school.id()))
                .thenComparing(ScenarioSchool::id));
        return begun;
    }
}
