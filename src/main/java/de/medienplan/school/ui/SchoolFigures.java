package de.medienplan.school.ui;

import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures above the list; they count the schools that the filter lets through. */
final class SchoolFigures {

    private SchoolFigures() {}

    static List<KeyFigure> of(List<SchoolRow> shown, List<SchoolRow> all) {
        Locale locale = Translations.locale();
        long without =
                shown.stream().filter(row -> row.media().conceptDate() == null).count();
        KeyFigure concepts = new KeyFigure(
                "school.figure.noConcept",
                Formats.integer(without, locale),
                Translations.text("school.figure.ofShown", shown.size()));
        return List.of(
                new KeyFigure(
                        "school.schools",
                        Formats.integer(shown.size(), locale),
                        Translations.text("school.figure.ofAll", all.size())),
                sum("school.field.pupils", shown, SchoolRow::pupils),
                sum("school.field.teachers", shown, each -> each.figures().teachers()),
                sum("school.field.rooms", shown, each -> each.figures().rooms()),
                without > 0 ? concepts.tone(Tone.WARNING) : concepts);
    }

    private static KeyFigure sum(String key, List<SchoolRow> shown, Function<SchoolRow, @Nullable Integer> count) {
        List<Integer> known = shown.stream().map(count).filter(Objects::nonNull).toList();
        long unknown = shown.size() - known.size();
        return new KeyFigure(
                key,
                Formats.integer(known.stream().mapToLong(Integer::longValue).sum(), Translations.locale()),
                unknown == 0 ? "" : Translations.text("school.figure.unknown", unknown));
    }
}
