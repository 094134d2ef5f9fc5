package de.medienplan.planning;

import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The real money of a plan, apart from its weighted rating: what is invested, who pays, what posts cost. Screens, budget,
 * cost table and paper take their figures from here.
 *
 * <p>Grants are booked in the year of entitlement, own funds are carried on instead (planning model, version 2, 5.). Hard
 * rule 3 lets own funds pay first and entitlements wait; a programme does not wait. It is the same money for every plan:
 * at the end of a year, own funds and entitlements of rule 3 together are own funds and drawn grants here.
 *
 * @param years ascending
 * @param programmes in the order of the scenario
 */
public record RealMoney(List<Year> years, List<Programme> programmes) {

    public RealMoney {
        years = List.copyOf(years);
        programmes = List.copyOf(programmes);
    }

    /**
     * A budget year.
     *
     * @param quarters how many of its quarters the plan covers
     * @param investment instalments paid in the year
     * @param ownUsed part of the investment that own funds pay; drawn grants pay first
     * @param uncovered part of the investment that nothing covers, what begun schools miss included: somebody must find it
     */
    public record Year(
            int year,
            int quarters,
            Funds funds,
            long investment,
            long ownUsed,
            Grants grants,
            long uncovered,
            Posts posts) {

        /**
         * What there is to spend.
         *
         * @param own new own funds
         * @param carriedOver own funds and drawn grants carried into the year
         * @param carriedOn own funds and drawn grants carried into the next year
         * @param grantsOn the part of it that drawn grants are, for payments of later years
         * @param lapsed own funds neither spent nor carried on
         */
        public record Funds(long own, long carriedOver, long carriedOn, long grantsOn, long lapsed) {}

        /**
         * @param entitled grants the city becomes entitled to in the year; what it earned before counts in the first
         * @param drawn grants paid to the city in the year
         * @param notDrawn grants entitled to and not drawn by the end of the year
         */
        public record Grants(long entitled, long drawn, long notDrawn) {}

        /**
         * First-level posts.
         *
         * @param cost euros in the quarters that the plan covers, whatever they weigh
         */
        public record Posts(BigDecimal number, BigDecimal cost) {}

        /** Part of the investment that grants pay. */
        public long grantsUsed() {
            return investment - ownUsed - uncovered;
        }
    }

    /**
     * A grant programme over the whole plan.
     *
     * @param entitled base amounts and pool that the city becomes entitled to, and what it earned before
     * @param drawn paid to the city
     * @param lapsed base amounts and pool that no school earns
     */
    public record Programme(String id, long entitled, long drawn, long lapsed) {

        /** Entitled to and not drawn. */
        public long notDrawn() {
            return entitled - drawn;
        }
    }

    /** @param evaluation of a plan of the same scenario; a budget year each, the earliest first */
    public static RealMoney of(Scenario scenario, Evaluation evaluation) {
        long earlier = scenario.programmes().stream()
                .mapToLong(Scenario.Programme::entitledBefore)
                .sum();
        List<Year> years = new ArrayList<>();
        Year before = new Year(
                0,
                0,
                new Year.Funds(0, 0, 0, 0, 0),
                0,
                0,
                new Year.Grants(0, 0, 0),
                0,
                new Year.Posts(BigDecimal.ZERO, BigDecimal.ZERO));
        long drawn = 0;
        long entitled = 0;
        long spent = 0;
        long found = 0;
        GrantDrawing drawing = new GrantDrawing(scenario, evaluation);
        long[] uncovered = Evaluation.uncovered(evaluation.budget());
        long[] toFind = evaluation.toFind();
        for (int y = 0; y < evaluation.budget().size(); y++) {
            Evaluation.BudgetRow row = evaluation.budget().get(y);
            spent += row.spent();
            found += uncovered[y];
            long drawnBy = drawing.drawBy(row.year(), earlier + spent);
            long grants = drawnBy - drawn + before.funds().grantsOn();
            // what was found for earlier years need not be found again
            long carriedOn = row.carriedOn() + drawnBy + found - row.claims().total();
            // rule 3 counts on what a programme that is over no longer pays
            long undrawn = Math.max(0, -carriedOn);
            found += undrawn;
            long missing = toFind[y] + undrawn;
            Posts posts = Posts.of(scenario, evaluation.support().get(y));
            before = new Year(
                    row.year(),
                    posts.quarters(),
                    new Year.Funds(
                            row.ownFunds(),
                            before.funds().carriedOn(),
                            Math.max(0, carriedOn),
                            Math.max(0, grants + missing - row.spent()),
                            row.lapsed()),
                    row.spent(),
                    Math.max(0, row.spent() - grants - missing),
                    new Year.Grants(
                            row.claims().entitled() - entitled,
                            drawnBy - drawn,
                            row.claims().entitled() - drawnBy),
                    missing,
                    new Year.Posts(posts.count(), posts.cost()));
            years.add(before);
            drawn = drawnBy;
            entitled = row.claims().entitled();
        }
        return new RealMoney(years, programmes(scenario, evaluation, drawing));
    }

    private record Posts(int quarters, BigDecimal count, BigDecimal cost) {

        static Posts of(Scenario scenario, Evaluation.SupportRow row) {
            int quarters = scenario.periodsIn(row.year());
            BigDecimal count = Objects.requireNonNullElse(row.posts(), row.minimalPosts());
            return new Posts(quarters, count, costOf(count, scenario.support(), quarters));
        }
    }

    /** Euros, to the cent, that posts cost in some quarters of a year. */
    public static BigDecimal costOf(BigDecimal posts, Scenario.Support support, int quarters) {
        return Quarter.share(posts.multiply(support.annualCostPerPost()), quarters);
    }

    private static List<Programme> programmes(Scenario scenario, Evaluation evaluation, GrantDrawing drawing) {
        Map<String, Evaluation.GrantRow> rows =
                evaluation.grants().stream().collect(Collectors.toMap(Evaluation.GrantRow::programme, row -> row));
        List<Programme> programmes = new ArrayList<>();
        for (Scenario.Programme programme : scenario.programmes()) {
            Evaluation.GrantRow row = Objects.requireNonNull(rows.get(programme.id()));
            long entitled = programme.entitledBefore() + row.baseReceived() + row.poolReceived();
            programmes.add(new Programme(
                    programme.id(), entitled, drawing.of(programme), row.baseForfeited() + row.poolForfeited()));
        }
        return programmes;
    }

    public long investment() {
        return years.stream().mapToLong(Year::investment).sum();
    }

    public long ownUsed() {
        return years.stream().mapToLong(Year::ownUsed).sum();
    }

    /** Euros of the investment that nothing covers. */
    public long uncovered() {
        return years.stream().mapToLong(Year::uncovered).sum();
    }

    public long entitled() {
        return programmes.stream().mapToLong(Programme::entitled).sum();
    }

    public long drawn() {
        return programmes.stream().mapToLong(Programme::drawn).sum();
    }

    public long lapsedGrants() {
        return programmes.stream().mapToLong(Programme::lapsed).sum();
    }

    public BigDecimal postsCost() {
        return years.stream().map(each -> each.posts().cost()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Why grants that the city is entitled to are not drawn in the end, and what would draw them; empty if all are. */
    public Optional<Message> whyNotDrawn() {
        long open = entitled() - drawn();
        return open == 0 ? Optional.empty() : Optional.of(Message.of("planning.money.notDrawn", open, investment()));
    }

    /** What becomes of money that is left in the end; empty if none is. */
    public Optional<Message> whatIsLeft() {
        Year last = years.getLast();
        return last.funds().carriedOn() == 0
                ? Optional.empty()
                : Optional.of(Message.of(
                        "planning.money.left",
                        Integer.toString(last.year()),
                        last.funds().carriedOn()));
    }
}
