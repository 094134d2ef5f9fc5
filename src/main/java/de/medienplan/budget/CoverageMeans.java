package de.medienplan.budget;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the budget has for each purse of a year.
 *
 * @param budget the recorded years
 * @param own own funds that a plan counts with, by year, where the budget records none
 * @param limit most own funds that may be carried from one year into the next; null: all that is left
 */
record CoverageMeans(
        Map<Integer, BudgetYear> budget,
        Map<Integer, BigDecimal> own,
        @Nullable BigDecimal limit) {

    /** All that the year before left over. */
    static final String LEFT = "budget.coverage.means.left";

    /**
     * Own funds, remainders and grants.
     *
     * @param before of the year before in the same check; null in its first year, into which the recorded remainders go
     */
    List<CostTable.Share> investment(int year, List<CostTable.Share> grants, Coverage.@Nullable Purse before) {
        List<CostTable.Share> means = new ArrayList<>();
        BudgetYear recorded = budget.get(year);
        if (recorded != null && recorded.hasInvestment()) {
            means.add(share("own", recorded.ownFunds().max(BigDecimal.ZERO)));
        } else if (own.get(year) instanceof BigDecimal planned) {
            means.add(share("ofPlan", planned));
        } else {
            means.add(share("own.none", BigDecimal.ZERO));
        }
        if (before == null) {
            add(means, "carried", recorded == null ? BigDecimal.ZERO : recorded.carriedIn());
        } else {
            add(means, before.left().equals(carriedOn(before)) ? "left" : "leftLimited", carriedOn(before));
        }
        means.addAll(grants);
        return means;
    }

    /** Own funds beyond the limit lapse; grants that are drawn stay. */
    private BigDecimal carriedOn(Coverage.Purse before) {
        return limit == null ? before.left() : before.left().min(limit).setScale(2);
    }

    /** Operating remainders are carried by hand alone, so those of each year are the recorded ones. */
    List<CostTable.Share> goods(int year) {
        BudgetYear recorded = budget.get(year);
        List<CostTable.Share> means = new ArrayList<>();
        means.add(authorised(recorded, LineKind.GOODS_AND_SERVICES, "operating"));
        add(means, "carried", recorded == null ? BigDecimal.ZERO : recorded.carriedInOperating());
        return means;
    }

    /** @param existing the posts there are, which count as paid for where the budget has no line for staff */
    List<CostTable.Share> staff(int year, List<CostTable.Share> existing) {
        BudgetYear recorded = budget.get(year);
        return recorded != null && recorded.has(LineKind.STAFF)
                ? List.of(authorised(recorded, LineKind.STAFF, "staff"))
                : List.of(share("existing", CostInputs.sum(existing)));
    }

    private static CostTable.Share authorised(@Nullable BudgetYear recorded, LineKind kind, String key) {
        return recorded == null || !recorded.has(kind)
                ? share(key + ".none", BigDecimal.ZERO)
                : share(key, recorded.authorised(kind));
    }

    private static void add(List<CostTable.Share> means, String key, BigDecimal amount) {
        if (amount.signum() > 0) {
            means.add(share(key, amount));
        }
    }

    private static CostTable.Share share(String key, BigDecimal amount) {
        return new CostTable.Share(Message.of("budget.coverage.means." + key), amount.setScale(2));
    }
}
