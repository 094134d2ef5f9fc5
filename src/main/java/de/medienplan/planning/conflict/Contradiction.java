package de.medienplan.planning.conflict;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule that what has begun and what is pinned break together, if nothing else starts.
 *
 * @param schools ids of the schools that clash, in the order of the scenario
 * @param period the quarter concerned, or null
 * @param year the budget year concerned, or null
 * @param resource the resource concerned, or null
 * @param needed units of the resource, euros or posts; null where the rule has no measure
 * @param available as many of them as there are; null where the rule has no measure
 * @param certain whether no plan at all can keep the pins; otherwise grants that other schools bring may still pay
 * @param sentence for users
 */
public record Contradiction(
        Kind kind,
        List<String> schools,
        @Nullable String period,
        @Nullable Integer year,
        @Nullable String resource,
        @Nullable BigDecimal needed,
        @Nullable BigDecimal available,
        boolean certain,
        Message sentence) {

    /** The rule that is broken. */
    public enum Kind {
        /** Pinned before the building is ready, in the past, or too late to be completed within the horizon. */
        WINDOW,
        /** Schools that start together are pinned to different quarters. */
        GROUP,
        /** More units of a resource than there are in a quarter. */
        CAPACITY,
        /** Payments that neither own funds nor grants cover in a year. */
        MONEY,
        /** More posts at the end of a year than may be created until then. */
        POSTS
    }

    public Contradiction {
        schools = List.copyOf(schools);
    }
}
