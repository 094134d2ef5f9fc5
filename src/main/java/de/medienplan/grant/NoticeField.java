package de.medienplan.grant;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.List;

/** Columns of a file with notices. An application is found by its number, or by school and category. */
public enum NoticeField implements ImportField {
    REFERENCE(false, "Antragsnummer", "Antrag", "Antrags-Nr", "Aktenzeichen Antrag", "Referenz"),
    SCHOOL(false, "Schulnummer", "Schul-Nr", "Dienststellennummer"),
    CATEGORY(false, "Kategorie", "Fördergegenstand", "Gegenstand"),
    NUMBER(true, "Bescheidnummer", "Bescheid", "Bescheid-Nr", "Aktenzeichen", "Zuwendungsbescheid"),
    DATE(true, "Bescheiddatum", "Datum", "Bescheid vom"),
    AMOUNT(false, "Betrag", "Bewilligt", "Zuwendung", "Bewilligte Summe", "Bewilligungsbetrag"),
    KIND(false, "Art", "Bescheidart"),
    REASON(false, "Begründung", "Grund", "Bemerkung");

    private final boolean required;
    private final List<String> synonyms;

    NoticeField(boolean required, String... synonyms) {
        this.required = required;
        this.synonyms = List.of(synonyms);
    }

    @Override
    public Message label() {
        return Message.of("grant.notice.column." + name());
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }

    @Override
    public boolean isNumber() {
        return this == AMOUNT;
    }

    @Override
    public boolean required() {
        return required;
    }
}
