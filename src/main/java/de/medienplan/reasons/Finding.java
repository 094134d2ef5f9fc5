package de.medienplan.reasons;

import de.medienplan.planning.CostParts;
import java.util.List;

/**
 * What happens if the school, with those that must start with it, starts in another period and everything else stays.
 *
 * @param period the period tried
 * @param obstacles the rules that this would break in addition; empty: it may start there
 * @param difference what the whole plan would cost more, part by part; negative is cheaper. Without meaning for a period
 *     that lies beyond the horizon
 * @param lost grants that are received now and would not be
 */
public record Finding(String period, List<Obstacle> obstacles, CostParts difference, List<LostGrant> lost) {

    /** How a finding is to be read. */
    public enum Verdict {
        IMPOSSIBLE,
        DEARER,
        EQUAL,
        CHEAPER
    }

    /**
     * A grant that a school would lose.
     *
     * @param tooEarly it would start before the programme allows; otherwise it would complete too late
     */
    public record LostGrant(String school, String programme, boolean tooEarly, long base, long poolEligible) {}

    public Finding {
        obstacles = List.copyOf(obstacles);
        lost = List.copyOf(lost);
    }

    public boolean isPossible() {
        return obstacles.isEmpty();
    }

    public Verdict verdict() {
        if (!isPossible()) {
            return Verdict.IMPOSSIBLE;
        }
        long more = difference.total();
        return more > 0 ? Verdict.DEARER : more == 0 ? Verdict.EQUAL : Verdict.CHEAPER;
    }
}
