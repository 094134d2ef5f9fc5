package de.medienplan.subsidy;

import de.medienplan.exporting.profile.Placeholder;
import de.medienplan.shared.Message;
import java.util.List;
import java.util.Locale;

/** What a letter can say of a case; no name, for none is stored. */
public enum LetterPlaceholder implements Placeholder {
    AKTENZEICHEN("subsidy.field.reference", "AZ-0815"),
    KUERZEL("subsidy.field.alias", "K-0815"),
    SCHULE("subsidy.field.school", "Goetheschule"),
    JAHRGANG("subsidy.field.classYear", "7"),
    MONAT("subsidy.field.month", "02/2026"),
    PREIS("subsidy.field.price", "12,00 €"),
    ANTEIL("subsidy.field.share", "60"),
    STADT("subsidy.field.city", "7,20 €"),
    ELTERN("subsidy.field.parents", "4,80 €"),
    ANSPRUCH("subsidy.field.kind", "Bildung und Teilhabe (BuT)"),
    NACHWEIS_BIS("subsidy.field.entitledUntil", "31.07.2026"),
    BEGRUENDUNG("subsidy.field.reason", "60 % von 12,00 € = 7,20 €"),
    DATUM("subsidy.field.day", "20.01.2026");

    public static final List<LetterPlaceholder> ALL = List.of(values());

    private final Message label;
    private final String example;

    LetterPlaceholder(String key, String example) {
        this.label = Message.of(key);
        this.example = example;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Message label() {
        return label;
    }

    @Override
    public String example() {
        return example;
    }
}
