package de.medienplan.grant.ui;

import de.medienplan.grant.BaseTotals;
import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The base amounts of a programme as the source adds them up and as the register does, and why they differ. */
final class ProgrammeFigures {

    private ProgrammeFigures() {}

    /** @param all programmes, whose open points are counted */
    static List<KeyFigure> of(ProgrammeTerms main, BaseTotals totals, List<ProgrammeTerms> all) {
        KeyFigure register = new KeyFigure(
                "grant.base.register",
                Formats.money(totals.registerTotal(), Translations.locale()),
                Translations.text(totals.registerNote()));
        KeyFigure check = new KeyFigure(
                "grant.base.difference",
                totals.difference()
                        .map(one -> Formats.money(one, Translations.locale()))
                        .orElse(Formats.MISSING),
                Translations.text(totals.reason()));
        totals.difference().ifPresent(one -> check.tone(one.signum() == 0 ? Tone.GOOD : Tone.WARNING));
        List<KeyFigure> figures = new ArrayList<>();
        if (hasBase(main)) {
            figures.add(new KeyFigure(
                    "grant.base.stated",
                    Formats.money(totals.stated().orElse(null), Translations.locale()),
                    Translations.text(totals.statedNote())));
            figures.add(register);
            figures.add(check);
        }
        figures.addAll(List.of(
                new KeyFigure("grant.base.pool", pool(main), main.name()),
                new KeyFigure(
                        "grant.programme.openPoints",
                        Formats.integer(
                                all.stream()
                                        .mapToInt(one -> one.openFigures().size())
                                        .sum(),
                                Translations.locale()),
                        Translations.text("grant.programme.openPoints.all", all.size()))));
        return figures;
    }

    /** Whether it gives base amounts; what is open adds up to nothing and stands among the open points. */
    private static boolean hasBase(ProgrammeTerms programme) {
        return programme
                .number(ProgrammeField.BASE_AMOUNT)
                .map(amount -> amount.signum() > 0)
                .orElse(false);
    }

    private static String pool(ProgrammeTerms programme) {
        BigDecimal pool = programme.number(ProgrammeField.POOL).orElse(null);
        return pool == null
                ? Translations.text(programme.isOpen(ProgrammeField.POOL) ? "grant.figure.open" : "grant.figure.none")
                : Formats.money(pool, Translations.locale());
    }
}
