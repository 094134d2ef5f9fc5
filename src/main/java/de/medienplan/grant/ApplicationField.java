package de.medienplan.grant;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.List;

/**
 * Columns of a file with applications. One that exists is found by its number, or by school and category; an empty cell
 * leaves what is stored.
 */
public enum ApplicationField implements ImportField {
    REFERENCE("reference", "Antragsnummer", "Antrags-Nr"),
    SCHOOL("school", "Schulnummer", "Schul-Nr", "Schulnr", "Dienststellennummer", "Schulname", "Schule"),
    PROGRAMME("programme", "Förderprogramm"),
    CATEGORY("category", "Fördergegenstand", "Gegenstand"),
    PURPOSE("purpose", "Zweck", "Bezeichnung", "Verwendungszweck"),
    COSTS("costs", "Zuwendungsfähige Ausgaben", "Gesamtkosten", "Kosten", "Investition"),
    REQUESTED(
            "requested",
            "Beantragter Betrag",
            "Beantragte Zuwendung",
            "Beantragt",
            "Antragssumme",
            "Zuwendung",
            "Betrag"),
    RESPONSIBLE("responsible", "Zuständigkeit", "Sachbearbeitung", "Verantwortlich"),
    PLANNED_FOR("plannedFor", "Fertig bis", "Fertigstellung", "Geplant bis"),
    ORDERED_ON("orderedOn", "Auftrag vom", "Vertragsschluss", "Auftragsdatum"),
    EARLY_START_ON("earlyStartOn", "Vorzeitiger Beginn", "Vorzeitiger Maßnahmenbeginn");

    /** Every column, in the order of the template. */
    public static final List<ApplicationField> ALL = List.of(values());

    private final Message label;
    private final List<String> synonyms;

    ApplicationField(String key, String... synonyms) {
        this.label = Message.of("grant.application." + key);
        this.synonyms = List.of(synonyms);
    }

    @Override
    public Message label() {
        return label;
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }

    @Override
    public boolean accepts(String value) {
        return switch (this) {
            case RESPONSIBLE -> true;
            case COSTS, REQUESTED -> value.matches(".*\\d.*");
            case PLANNED_FOR, ORDERED_ON, EARLY_START_ON -> value.matches("\\d.*\\d{2}.*");
            default -> ImportField.super.accepts(value);
        };
    }

    @Override
    public boolean isNumber() {
        return this == COSTS || this == REQUESTED;
    }

    @Override
    public boolean required() {
        return false;
    }
}
