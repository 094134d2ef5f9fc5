package de.medienplan.school.ui;

import de.medienplan.school.SchoolTotals;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Locale;

/** The figures above the list; they count the schools that the filter lets through. */
final class SchoolFigures {

    private SchoolFigures() {}

    static List<KeyFigure> of(SchoolTotals shown, int all) {
        Locale locale = Translations.locale();
        KeyFigure concepts = new KeyFigure(
                "school.figure.noConcept",
                Formats.integer(shown.withoutConcept(), locale),
                Translations.text("school.figure.ofShown", shown.schools()));
        return List.of(
                new KeyFigure(
                        "school.schools",
                        Formats.integer(shown.schools(), locale),
                        Translations.text("school.figure.ofAll", all)),
                sum("school.field.pupils", shown, shown.pupils()),
                sum("school.field.teachers", shown, shown.teachers()),
                sum("school.field.rooms", shown, shown.rooms()),
                shown.withoutConcept() > 0 ? concepts.tone(Tone.WARNING) : concepts);
    }

    private static KeyFigure sum(String key, SchoolTotals shown, SchoolTotals.Sum sum) {
        return new KeyFigure(
                key,
                Formats.cell(shown.known(sum), Table.Kind.INTEGER, Translations.locale()),
                sum.unknown() == 0 ? "" : Translations.text("school.figure.unknown", sum.unknown()));
    }
}
