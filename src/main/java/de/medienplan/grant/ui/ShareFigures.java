package de.medienplan.grant.ui;

import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.ShareProposal;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pool, what of it is shared out, and whether it adds up to the cent. */
final class ShareFigures {

    private ShareFigures() {}

    static List<KeyFigure> of(ProgrammeTerms programme, ShareProposal result) {
        Locale locale = Translations.locale();
        boolean exact = result.rest().signum() == 0 && result.objection() == null;
        List<KeyFigure> figures = new ArrayList<>(List.of(
                new KeyFigure(
                        "grant.base.pool",
                        programme.isOpen(ProgrammeField.POOL)
                                ? Translations.text("grant.figure.open")
                                : Formats.money(result.pool(), locale)),
                new KeyFigure("grant.share.sharedOut", Formats.money(result.total(), locale)),
                new KeyFigure(
                                "grant.share.rest",
                                Formats.money(result.rest(), locale),
                                Translations.text(exact ? "grant.share.exact" : "grant.share.notExact"))
                        .tone(exact ? Tone.GOOD : Tone.WARNING)));
        if (result.hasBase()) {
            figures.add(new KeyFigure(
                    "grant.share.baseTotal",
                    Formats.money(result.baseTotal(), locale),
                    Translations.text(
                            "grant.share.baseUntouched", result.lines().size())));
            figures.add(together(programme, result, locale));
        }
        return figures;
    }

    /** Base amounts and shares beside what the city was granted for both, which more schools than it counted exceed. */
    private static KeyFigure together(ProgrammeTerms programme, ShareProposal result, Locale locale) {
        String sum = Formats.money(result.together(), locale);
        Optional<BigDecimal> granted = result.granted(programme);
        if (granted.isEmpty()) {
            return new KeyFigure("grant.share.together", sum);
        }
        BigDecimal over = result.together().subtract(granted.get());
        return over.signum() > 0
                ? new KeyFigure(
                                "grant.share.together",
                                sum,
                                Translations.text(
                                        "grant.share.over",
                                        Formats.money(over, locale),
                                        Formats.money(granted.get(), locale),
                                        result.lines().size()))
                        .tone(Tone.DANGER)
                : new KeyFigure(
                        "grant.share.together",
                        sum,
                        Translations.text("grant.share.within", Formats.money(granted.get(), locale)));
    }
}
