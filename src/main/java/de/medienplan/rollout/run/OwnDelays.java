package de.medienplan.rollout.run;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.risk.Assumptions;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Source;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the city has seen of its own delays: works that are done, against what was planned for them. When a building
 * was ready is not reported, so of that nothing is seen.
 */
final class OwnDelays implements Assumptions.Observed {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Integer> duration = new ArrayList<>();
    private final List<BigDecimal> cost = new ArrayList<>();
    private final Map<SchoolId, ProgressReport> done = new HashMap<>();
    private final LocalDate day;

    /** @param reports what counts on the day, by school of the register */
    OwnDelays(Map<SchoolId, ProgressReport> reports, LocalDate day) {
        this.day = day;
        reports.forEach((id, report) -> {
            if (report.done()) {
                done.put(id, report);
            }
        });
    }

    /** Whether there are schools that are done, and no scenario looked at so far planned them. */
    boolean looksFor() {
        return !done.isEmpty();
    }

    /** Sees the schools that the scenario planned and none before it. */
    void plannedBy(Scenario scenario, Map<String, SchoolId> register) {
        for (ScenarioSchool school : scenario.schools()) {
            SchoolId id = register.get(school.id());
            ProgressReport report = id == null ? null : done.remove(id);
            if (report != null) {
                see(school, report.begunOn(), report.completion(), report.total());
            }
        }
    }

    private void see(
            ScenarioSchool school,
            @Nullable LocalDate begun,
            @Nullable LocalDate completed,
            @Nullable BigDecimal total) {
        if (begun != null && completed != null) {
            int took = Quarter.of(completed).since(Quarter.of(begun)) + 1;
            duration.add(Math.max(0, took - school.plannedDuration()));
        }
        if (total != null && school.investment() > 0) {
            cost.add(total.multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(school.investment()), 1, RoundingMode.HALF_UP)
                    .subtract(HUNDRED));
        }
    }

    @Override
    public List<Integer> ready() {
        return List.of();
    }

    @Override
    public List<Integer> duration() {
        return duration;
    }

    @Override
    public List<BigDecimal> cost() {
        return cost;
    }

    @Override
    public Source source() {
        return new Source(Texts.german(Message.of("risk.own", Math.max(duration.size(), cost.size()))), day, false);
    }
}
