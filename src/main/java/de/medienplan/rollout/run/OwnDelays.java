package de.medienplan.rollout.run;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.risk.Assumptions;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Source;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the city has seen of its own delays: works that are done, against what the scenario planned for them. When a building
 * was ready is not reported, so of that nothing is seen.
 */
final class OwnDelays implements Assumptions.Observed {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Integer> duration = new ArrayList<>();
    private final List<BigDecimal> cost = new ArrayList<>();
    private final LocalDate day;

    /** @param reports what counts on the day, by school of the register */
    OwnDelays(StoredScenario stored, Map<Long, ProgressReport> reports, LocalDate day) {
        this.day = day;
        for (Scenario.School school : stored.scenario().schools()) {
            Long id = stored.registerId(school.id());
            ProgressReport report = id == null ? null : reports.get(id);
            if (report != null && report.done()) {
                see(school, report.begunOn(), report.completion(), report.total());
            }
        }
    }

    private void see(
            Scenario.School school,
            @Nullable LocalDate begun,
            @Nullable LocalDate completed,
            @Nullable BigDecimal total) {
        if (begun != null && completed != null) {
            duration.add(Math.max(0, quarters(begun, completed) - school.plannedDuration()));
        }
        if (total != null && school.investment() > 0) {
            cost.add(total.multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(school.investment()), 1, RoundingMode.HALF_UP)
                    .subtract(HUNDRED));
        }
    }

    private static int quarters(LocalDate from, LocalDate to) {
        Quarter first = Quarter.of(from);
        Quarter last = Quarter.of(to);
        return 4 * (last.year() - first.year()) + last.number() - first.number() + 1;
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
