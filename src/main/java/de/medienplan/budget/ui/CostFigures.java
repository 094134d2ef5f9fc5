package de.medienplan.budget.ui;

import de.medienplan.budget.CostTable;
import de.medienplan.budget.LineKind;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The balances of a cost table, staff, and what its investments cost every year. */
final class CostFigures {

    private CostFigures() {}

    static List<KeyFigure> of(CostTable cost) {
        Locale locale = Translations.locale();
        BigDecimal capital = cost.line(LineKind.DEPRECIATION)
                .amount()
                .add(cost.line(LineKind.INTEREST).amount());
        return List.of(
                new KeyFigure(
                        "budget.balance.INVESTMENT",
                        Formats.money(cost.investment().balance(), locale),
                        Translations.text(
                                "budget.cost.grantsNote",
                                Formats.money(cost.line(LineKind.GRANTS_IN).amount(), locale))),
                new KeyFigure(
                        "budget.balance.OPERATING",
                        Formats.money(cost.operating().balance(), locale),
                        Translations.text(
                                "budget.cost.releaseNote",
                                Formats.money(cost.line(LineKind.SPECIAL_ITEMS).amount(), locale))),
                new KeyFigure(
                        "budget.kind.STAFF",
                        Formats.money(cost.line(LineKind.STAFF).amount(), locale)),
                new KeyFigure(
                                "budget.cost.capital",
                                Formats.money(capital, locale),
                                Translations.text("budget.cost.capitalNote"))
                        .tone(Tone.NEUTRAL));
    }
}
