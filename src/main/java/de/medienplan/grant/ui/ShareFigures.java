package de.medienplan.grant.ui;

import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.ShareProposal;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
            figures.add(new KeyFigure(
                    "grant.share.together", Formats.money(result.total().add(result.baseTotal()), locale)));
        }
        return figures;
    }
}
