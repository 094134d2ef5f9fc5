package de.medienplan.grant.ui;

import de.medienplan.grant.ApplicationTotals;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.List;

/** How many applications are in sight, and what they come to. */
final class ApplicationFigures {

    private ApplicationFigures() {}

    /** @param all number of applications that there are */
    static List<KeyFigure> of(ApplicationTotals totals, int all) {
        return List.of(
                new KeyFigure(
                        "grant.applications.count",
                        Formats.integer(totals.count(), Translations.locale()),
                        Translations.text("grant.applications.ofAll", all)),
                money("grant.application.requested", totals.requested()),
                money("grant.application.approved", totals.approved()),
                money("grant.application.drawn", totals.drawn()),
                money("grant.application.atRisk", totals.atRisk()));
    }

    private static KeyFigure money(String key, BigDecimal sum) {
        return new KeyFigure(key, Formats.money(sum, Translations.locale()));
    }
}
