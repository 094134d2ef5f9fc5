package de.medienplan.device;

import de.medienplan.importing.GermanValues;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a column of a file with counts says beside the counts themselves. */
public enum CountFact {
    /** Number or name of the school. */
    SCHOOL(
            "Schulnummer",
            "Schul-Nr",
            "Schulnr",
            "SNR",
            "Dienststellennummer",
            "Dienststellenschlüssel",
            "school number",
            "school id",
            "Nummer",
            "Nr",
            "Schulname",
            "Schulbezeichnung",
            "Name der Schule",
            "school name",
            "Schule",
            "Standort"),
    YEAR("Schuljahr", "school year", "Jahr"),
    /** Whether the row was counted or is planned. */
    KIND("Stand", "Plan/Ist", "Ist/Plan", "Soll/Ist", "Ist/Soll", "Art der Zahl", "Zählart"),
    /** The day of the count, which tells its school year. */
    COUNTED_ON("Stichtag", "gezählt am", "Erhebungsdatum", "Zähldatum", "Datum", "Stand", "Stand vom"),
    AMOUNT;

    private static final Set<String> ACTUAL = Set.of(
            "ist", "bestand", "istbestand", "iststand", "vorhanden", "gezählt", "actual", "tatsächlich", "aktuell");
    private static final Set<String> PLANNED = Set.of(
            "plan", "soll", "geplant", "planung", "planned", "sollbestand", "sollstand", "bedarf", "ziel", "planzahl");

    private final List<String> synonyms;

    CountFact(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    List<String> synonyms() {
        return synonyms;
    }

    boolean accepts(String value) {
        return switch (this) {
            case SCHOOL -> value.length() <= 200 && !value.contains("://");
            case YEAR -> value.matches(".*\\d{4}.*");
            case KIND -> ACTUAL.contains(word(value)) || PLANNED.contains(word(value));
            case COUNTED_ON -> value.matches("\\d{1,4}[.\\-/]\\d{1,2}[.\\-/]\\d{2,4}.*");
            case AMOUNT -> value.matches("[\\d.,\\s]+");
        };
    }

    /** @throws UserException if the word is neither for counted nor for planned */
    public static CountKind kind(String text) {
        if (ACTUAL.contains(word(text))) {
            return CountKind.ACTUAL;
        }
        UserException.throwIf(!PLANNED.contains(word(text)), "device.import.kindUnknown");
        return CountKind.PLANNED;
    }

    static SchoolYear yearOf(String day) {
        return SchoolYear.of(GermanValues.date(day));
    }

    private static String word(String text) {
        return text.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}]", "");
    }

    Message label() {
        return Message.of("device.import.fact." + name());
    }
}
