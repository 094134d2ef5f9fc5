package de.medienplan.reasons;

import de.medienplan.planning.Rule;
import java.math.BigDecimal;
import java.util.List;

/** A rule that a start would break, with the figures that show it. */
public sealed interface Obstacle {

    /** The rule of the planning model that breaks. */
    Rule rule();

    /** The building of the school is ready only in {@code ready}. */
    record NotReady(String school, String ready) implements Obstacle {
        @Override
        public Rule rule() {
            return Rule.WINDOW;
        }
    }

    /** The period is past: planning begins in {@code asOf}. */
    record Past(String asOf) implements Obstacle {
        @Override
        public Rule rule() {
            return Rule.WINDOW;
        }
    }

    /** The school has begun in another period. */
    record Begun(String school, String start) implements Obstacle {
        @Override
        public Rule rule() {
            return Rule.BEGUN;
        }
    }

    /** The work on the school would not be completed within the horizon. */
    record BeyondHorizon(String school) implements Obstacle {
        @Override
        public Rule rule() {
            return Rule.WINDOW;
        }
    }

    /** The school is pinned to another period. */
    record Pinned(String school, String period) implements Obstacle {
        @Override
        public Rule rule() {
            return Rule.PINNED;
        }
    }

    /**
     * A resource does not suffice in a period.
     *
     * @param used by the other schools
     * @param needed by the school, together with those that start with it
     * @param users ids of the other schools that use it
     */
    record Overfull(String resource, String period, long used, long needed, long capacity, List<String> users)
            implements Obstacle {
        public Overfull {
            users = List.copyOf(users);
        }

        /** What the other schools leave, at least 0. */
        public long free() {
            return Math.max(0, capacity - used);
        }

        /** Units that would have to be there in addition. */
        public long lacking() {
            return used + needed - capacity;
        }

        @Override
        public Rule rule() {
            return Rule.CAPACITY;
        }
    }

    /** The budget year falls short by so many euros, claims of the years before included. */
    record Short(int year, long missing) implements Obstacle {
        @Override
        public Rule rule() {
            return Rule.BUDGET;
        }
    }

    /** The need of posts in the year exceeds what may be had by growing as fast as allowed. */
    record TooFewPosts(int year, BigDecimal need, BigDecimal most) implements Obstacle {
        @Override
        public Rule rule() {
            return Rule.SUPPORT;
        }
    }
}
