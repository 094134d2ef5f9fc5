package de.medienplan.reasons;

import de.medienplan.planning.Evaluation;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The budget years of an evaluation, to ask how much more money would suffice (planning model, hard rule 3). */
final class Ledger {

    private final List<Evaluation.BudgetRow> rows;
    private final List<Evaluation.BudgetRow> facts;
    private final long carryLimit;

    /** @param facts the schools that have begun, evaluated alone: what they miss is given */
    Ledger(Evaluation evaluation, Evaluation facts, @Nullable Long carryLimit) {
        this.rows = evaluation.budget();
        this.facts = facts.budget();
        this.carryLimit = carryLimit == null ? Long.MAX_VALUE / 4 : carryLimit;
    }

    /** The fewest euros that must be added to the own funds of a year for no year to fall short; empty if none suffice. */
    OptionalLong leastExtra(int year) {
        long low = 0;
        long high = rows.stream().mapToLong(Evaluation.BudgetRow::spent).sum();
        if (!suffices(year, high)) {
            return OptionalLong.empty();
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (suffices(year, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalLong.of(low);
    }

    boolean suffices(int year, long extra) {
        long[] own = rows.stream()
                .mapToLong(row -> row.ownFunds() + (row.year() == year ? extra : 0))
                .toArray();
        // more own funds leave less to be given
        long[] missing = hasFacts() ? missing(facts, own) : new long[own.length];
        for (int y = 0; y < own.length; y++) {
            own[y] += missing[y];
        }
        return Arrays.stream(missing(rows, own)).allMatch(euros -> euros == 0);
    }

    private boolean hasFacts() {
        return facts.stream().anyMatch(row -> row.given() > 0);
    }

    /** By year the euros that no entitlement covers, beyond those of the years before. */
    private long[] missing(List<Evaluation.BudgetRow> years, long[] own) {
        long[] missing = new long[own.length];
        long carried = 0;
        long claimed = 0;
        for (int y = 0; y < own.length; y++) {
            long rest = own[y] + carried - years.get(y).spent();
            claimed += Math.max(0, -rest);
            missing[y] = Math.max(0, claimed - years.get(y).claims().entitled());
            claimed -= missing[y];
            carried = Math.min(carryLimit, Math.max(0, rest));
        }
        return missing;
    }
}
