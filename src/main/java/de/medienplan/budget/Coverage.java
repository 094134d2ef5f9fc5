package de.medienplan.budget;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a plan or decision is paid for in each budget year, with all that is around it: measures, commitments entered
 * into, goods and posts (Deckungsprüfung). What it needs are the very lines of the {@link CostTable}; depreciation, interest
 * and released special items are no payments and stand there alone. Euros and cents.
 *
 * @param name what was decided or planned
 * @param years ascending
 */
public record Coverage(Message name, List<Year> years) {

    public Coverage {
        years = List.copyOf(years);
    }

    /**
     * A budget year.
     *
     * @param label with the quarters that the plan covers
     * @param purses one of each kind
     * @param options what would cover what is missing
     */
    public record Year(int year, Message label, List<Purse> purses, List<Option> options) {

        public Year {
            purses = List.copyOf(purses);
            options = List.copyOf(options);
        }

        public Purse purse(CoverageKind kind) {
            return purses.stream()
                    .filter(purse -> purse.kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }

        public List<Option> options(CoverageKind kind) {
            return options.stream().filter(option -> option.kind() == kind).toList();
        }

        /** What nothing covers, all kinds together. */
        public BigDecimal uncovered() {
            return purses.stream().map(Purse::uncovered).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        }
    }

    /**
     * What is to be paid from one purse in a year and what there is for it.
     *
     * @param needs never negative
     * @param means never negative
     */
    public record Purse(CoverageKind kind, List<CostTable.Share> needs, List<CostTable.Share> means) {

        public Purse {
            needs = List.copyOf(needs);
            means = List.copyOf(means);
        }

        public BigDecimal need() {
            return CostInputs.sum(needs);
        }

        public BigDecimal available() {
            return CostInputs.sum(means);
        }

        /** What nothing covers; 0 if it is paid for. */
        public BigDecimal uncovered() {
            return need().subtract(available()).max(BigDecimal.ZERO.setScale(2));
        }

        /** What is not needed in the year. */
        public BigDecimal left() {
            return available().subtract(need()).max(BigDecimal.ZERO.setScale(2));
        }
    }

    /**
     * A way to pay for what is missing, computed by checking all years once more as if it were done.
     *
     * @param covers what it takes off the missing amount of the year
     * @param remains what all years together would still miss in this purse
     */
    public record Option(CoverageKind kind, Message what, BigDecimal covers, BigDecimal remains) {}

    public Optional<Year> year(int year) {
        return years.stream().filter(one -> one.year() == year).findFirst();
    }

    /** The years that miss something. */
    public List<Year> shortYears() {
        return years.stream().filter(year -> year.uncovered().signum() > 0).toList();
    }

    public BigDecimal uncovered(CoverageKind kind) {
        return years.stream()
                .map(year -> year.purse(kind).uncovered())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What nothing covers in all years. */
    public BigDecimal uncovered() {
        return Arrays.stream(CoverageKind.values()).map(this::uncovered).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
