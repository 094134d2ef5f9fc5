package de.medienplan.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * When grants are drawn (planning model, version 2, 5.): in the year of entitlement, at the latest in the programme's last
 * year, and never beyond what was paid. A programme that is over pays nothing more: what was not drawn by then stays
 * undrawn. Programmes that end first are drawn first. Asked year by year, ascending.
 */
final class GrantDrawing {

    private final Scenario scenario;
    private final List<Evaluation.SchoolRow> schools;
    private final Map<String, Integer> yearOfPeriod = new HashMap<>();
    private final Map<String, Long> drawn = new HashMap<>();

    GrantDrawing(Scenario scenario, Evaluation evaluation) {
        this.scenario = scenario;
        this.schools = evaluation.schools();
        scenario.periods().forEach(period -> yearOfPeriod.put(period.id(), period.budgetYear()));
    }

    /**
     * Draws what the year allows.
     *
     * @param paid euros paid by its end, what was earned before the horizon included
     * @return euros drawn by its end, all programmes together
     */
    long drawBy(int year, long paid) {
        long total = total();
        for (Scenario.Programme programme : scenario.programmes().stream()
                .filter(one -> lastYear(one) >= year)
                .sorted(Comparator.comparing(this::lastYear))
                .toList()) {
            long more = Math.max(0, Math.min(entitledBy(programme, year) - of(programme), paid - total));
            drawn.merge(programme.id(), more, Long::sum);
            total += more;
        }
        return total;
    }

    /** Euros drawn so far of a programme. */
    long of(Scenario.Programme programme) {
        return drawn.getOrDefault(programme.id(), 0L);
    }

    private long total() {
        return drawn.values().stream().mapToLong(Long::longValue).sum();
    }

    private int lastYear(Scenario.Programme programme) {
        return Objects.requireNonNull(yearOfPeriod.get(programme.lastCompletionPeriod()));
    }

    private long entitledBy(Scenario.Programme programme, int year) {
        long base = 0;
        long eligible = 0;
        for (Evaluation.SchoolRow school : schools) {
            String completion = school.completion();
            Integer completed = completion == null ? null : yearOfPeriod.get(completion);
            if (completed != null && completed <= year) {
                for (Evaluation.SchoolGrant grant : school.grants()) {
                    if (grant.received() && grant.programme().equals(programme.id())) {
                        base += grant.base();
                        eligible += grant.poolEligible();
                    }
                }
            }
        }
        return programme.entitledBefore() + base + Math.min(programme.poolAmount(), eligible);
    }
}
