package de.medienplan.rollout.scenario;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioNames;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One change to many numbers of a scenario, as people say it: „Eigenmittel ab 2027 −20 %“. */
public sealed interface Adjustment {

    /** The scenario with it. */
    Scenario applyTo(Scenario scenario);

    /** What it says, in words. */
    Message sentence();

    /**
     * What becomes of each number.
     *
     * @param value percent to add, from −100 to 1,000, or the new value, from 0 to a billion
     * @param percent which of the two
     */
    record Amount(BigDecimal value, boolean percent) {

        private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1_000);

        /** As many euros as a planner can still add up over all years and schools. */
        private static final BigDecimal MOST_VALUE = BigDecimal.valueOf(1_000_000_000);

        /** Whole, half up, never below 0. */
        long of(long before) {
            BigDecimal after = percent
                    ? BigDecimal.valueOf(before).multiply(value.movePointLeft(2).add(BigDecimal.ONE))
                    : value;
            return after.max(BigDecimal.ZERO).setScale(0, RoundingMode.HALF_UP).longValueExact();
        }

        /** Why it cannot be done; empty if it can. */
        public Optional<Message> refusal() {
            BigDecimal least = percent ? BigDecimal.valueOf(-100) : BigDecimal.ZERO;
            BigDecimal most = percent ? MOST_PERCENT : MOST_VALUE;
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0
                    ? Optional.empty()
                    : Optional.of(Message.of("rollout.adjust.range", least, most));
        }
    }

    /** Own funds of the budget years from the first to the last, both included. */
    record Funds(int from, int to, Amount amount) implements Adjustment {

        @Override
        public Scenario applyTo(Scenario scenario) {
            List<Scenario.BudgetYear> years = scenario.periods().stream()
                    .map(Scenario.Period::budgetYear)
                    .distinct()
                    .map(year -> new Scenario.BudgetYear(year, scenario.budget().ownFunds(year)))
                    .map(year -> year.year() < from || year.year() > to
                            ? year
                            : new Scenario.BudgetYear(year.year(), amount.of(year.ownFunds())))
                    .toList();
            return scenario.withBudget(
                    new Scenario.Budget(years, scenario.budget().carryOverLimit()));
        }

        @Override
        public Message sentence() {
            return Message.of(
                    amount.percent() ? "rollout.adjust.fundsPercent" : "rollout.adjust.funds",
                    Integer.toString(from),
                    Integer.toString(to),
                    amount.value());
        }
    }

    /** Capacity of a resource in the periods from the first to the last, both included. */
    record Capacity(String resource, String from, String to, Amount amount) implements Adjustment {

        @Override
        public Scenario applyTo(Scenario scenario) {
            List<String> periods =
                    scenario.periods().stream().map(Scenario.Period::id).toList();
            int first = periods.indexOf(from);
            int last = periods.indexOf(to);
            return scenario.withResources(scenario.resources().stream()
                    .map(one -> one.id().equals(resource) ? changed(one, first, last) : one)
                    .toList());
        }

        private Scenario.Resource changed(Scenario.Resource one, int first, int last) {
            List<Long> capacity = new ArrayList<>(one.capacity());
            for (int t = Math.max(0, first); t <= last && t < capacity.size(); t++) {
                capacity.set(t, amount.of(capacity.get(t)));
            }
            return new Scenario.Resource(one.id(), capacity);
        }

        @Override
        public Message sentence() {
            return Message.of(
                    amount.percent() ? "rollout.adjust.capacityPercent" : "rollout.adjust.capacity",
                    ScenarioNames.resource(resource),
                    Formats.quarter(from),
                    Formats.quarter(to),
                    amount.value());
        }
    }
}
