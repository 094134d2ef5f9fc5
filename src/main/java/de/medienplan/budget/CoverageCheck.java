package de.medienplan.budget;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The arithmetic of a {@link Coverage}. Commitments that were entered into bind money for what plan and measures pay, so
 * they count only where they exceed it. What is left of investment goes into the next year; what was missing must have been
 * found and is not missed again.
 *
 * @param years with their labels, ascending
 * @param needs of a year, the inputs of its Kostentabelle
 * @param existing the posts there are in a year
 * @param committed due in a year from commitments entered into
 */
record CoverageCheck(
        Map<Integer, Message> years,
        IntFunction<CostInputs> needs,
        IntFunction<List<CostTable.Share>> existing,
        Map<Integer, BigDecimal> committed,
        CoverageMeans means) {

    /** Without options. */
    List<Coverage.Year> check() {
        List<Coverage.Year> checked = new ArrayList<>();
        Coverage.Purse before = null;
        for (Map.Entry<Integer, Message> year : years.entrySet()) {
            CostInputs inputs = needs.apply(year.getKey());
            before = investment(year.getKey(), inputs, before);
            checked.add(new Coverage.Year(
                    year.getKey(),
                    year.getValue(),
                    List.of(
                            before,
                            new Coverage.Purse(CoverageKind.GOODS, inputs.goods(), means.goods(year.getKey())),
                            new Coverage.Purse(
                                    CoverageKind.STAFF,
                                    inputs.staff(),
                                    means.staff(year.getKey(), existing.apply(year.getKey())))),
                    List.of()));
        }
        return checked;
    }

    private Coverage.Purse investment(
            int year, CostInputs inputs, Coverage.@org.jspecify.annotations.Nullable Purse before) {
        List<CostTable.Share> all = new ArrayList<>(inputs.investments().getOrDefault(year, List.of()));
        BigDecimal beyond = committed.getOrDefault(year, BigDecimal.ZERO).subtract(CostInputs.sum(all));
        if (beyond.signum() > 0) {
            all.add(new CostTable.Share(Message.of("budget.coverage.committed"), beyond));
        }
        return new Coverage.Purse(
                CoverageKind.INVESTMENT,
                all,
                means.investment(year, inputs.grants().getOrDefault(year, List.of()), before));
    }
}
