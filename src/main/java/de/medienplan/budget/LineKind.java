package de.medienplan.budget;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.util.Arrays;
import java.util.List;

/** The lines of the budget and of the Kostentabelle, in the order of the council paper. */
public enum LineKind implements Labelled {
    /** Grants for investment. */
    GRANTS_IN(BudgetSide.INVESTMENT, true),
    /** Purchase of movable assets. */
    MOVABLE_ASSETS(BudgetSide.INVESTMENT, false),
    /** Income from the release of special items, which grants are booked as. */
    SPECIAL_ITEMS(BudgetSide.OPERATING, true),
    STAFF(BudgetSide.OPERATING, false),
    GOODS_AND_SERVICES(BudgetSide.OPERATING, false),
    DEPRECIATION(BudgetSide.OPERATING, false),
    INTEREST(BudgetSide.OPERATING, false);

    private final BudgetSide side;
    private final boolean income;

    LineKind(BudgetSide side, boolean income) {
        this.side = side;
        this.income = income;
    }

    public static List<LineKind> of(BudgetSide side) {
        return Arrays.stream(values()).filter(kind -> kind.side == side).toList();
    }

    public BudgetSide side() {
        return side;
    }

    /** Whether it brings money: payments in, income. */
    public boolean isIncome() {
        return income;
    }

    @Override
    public Message label() {
        return Message.of("budget.kind." + name());
    }
}
