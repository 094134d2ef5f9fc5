package de.medienplan.budget;

import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a plan spends in each budget year, in whole euros, exactly as the planner counts it.
 *
 * @param name names scenario and plan
 * @param carryOverLimit most that the scenario lets carry over into the next year; null: all
 * @param years ascending
 * @param after the year of the first quarter after the plan: it pays no instalments, but its posts and schools go on, with the schools
 *     that go live only then
 */
public record PlanSpending(
        PlanId planId, String name, @Nullable Long carryOverLimit, List<Year> years, Year after) {

    public PlanSpending {
        years = List.copyOf(years);
    }

    /**
     * A budget year of the plan.
     *
     * @param quarters how many of its quarters the plan covers
     * @param spent instalments of the year
     * @param ownUsed part of them that own funds pay; drawn grants pay first
     * @param uncovered part of them that nothing covers; 0 if the year is paid for
     */
    public record Year(
            int year,
            int quarters,
            Funds funds,
            long spent,
            long ownUsed,
            Grants grants,
            long uncovered,
            Schools schools,
            Posts posts) {

        /**
         * What there is to spend.
         *
         * @param own own funds of the scenario in the year
         * @param carriedOver own funds and drawn grants carried into the year
         * @param lapsed own funds neither spent nor carried on
         * @param carriedOn own funds and drawn grants carried into the next year
         */
        public record Funds(long own, long carriedOver, long lapsed, long carriedOn) {}

        /**
         * @param entitled grants the city becomes entitled to in the year
         * @param drawn grants paid to the city in the year
         */
        public record Grants(long entitled, long drawn) {}

        /**
         * @param completed in the year
         * @param live completed by the end of the year
         */
        public record Schools(int completed, int live) {}

        /**
         * @param need at the end of the year
         * @param all first-level posts of the year
         * @param added posts beyond those the scenario begins with
         * @param addedCost euros they cost in the quarters that the plan covers
         */
        public record Posts(BigDecimal need, BigDecimal all, BigDecimal added, BigDecimal addedCost) {}

        /** The year, with the quarters that the plan covers unless it covers them all. */
        public Message label() {
            String name = Integer.toString(year);
            return quarters == Quarter.PER_YEAR
                    ? Message.of("shared.year", name)
                    : Message.of("shared.year.partial", name, quarters, Quarter.PER_YEAR);
        }

        /** Part of the instalments that drawn grants pay. */
        public long grantsUsed() {
            return spent - ownUsed - uncovered;
        }

        /** Own funds of the year with what was carried into it. */
        public long available() {
            return funds.own() + funds.carriedOver();
        }
    }

    /** All instalments, euros. */
    public long spent() {
        return total(Year::spent);
    }

    /** Instalments of all years that own funds pay, euros. */
    public long ownUsed() {
        return total(Year::ownUsed);
    }

    /** Instalments of all years that drawn grants pay, euros. */
    public long grantsUsed() {
        return total(Year::grantsUsed);
    }

    /** Own funds neither spent nor carried on in any year, euros. */
    public long lapsed() {
        return total(year -> year.funds().lapsed());
    }

    /** Instalments of all years that nothing covers, euros. */
    public long uncovered() {
        return total(Year::uncovered);
    }

    private long total(ToLongFunction<Year> amount) {
        return years.stream().mapToLong(amount).sum();
    }

    /** What the year costs in posts: as the plan has it, or after its end as in the first year after it. */
    public Optional<Year> posts(int year) {
        return year > years.getLast().year() ? Optional.of(after) : year(year);
    }

    /** The budget year, such as 2026; empty if the plan does not reach it. */
    public Optional<Year> year(int year) {
        return years.stream().filter(row -> row.year() == year).findFirst();
    }

    /** The years in which posts are to be requested: those of the plan, and the one after it where it needs more. */
    public List<Year> postYears() {
        List<Year> all = new ArrayList<>(years);
        if (after.posts().all().compareTo(years.getLast().posts().all()) > 0) {
            all.add(after);
        }
        return all;
    }
}
