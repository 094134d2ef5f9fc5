package de.medienplan.grant;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
    EARLY_START_ON("earlyStartOn", "Vorzeitiger Beginn", "Vorzeitiger Maßnahmenbeginn"),
    STATE("state", "Antragsstatus", "Status des Antrags", "Status"),
    SUBMITTED_ON("submittedOn", "Eingereicht am", "Gestellt am", "Antragsdatum"),
    NOTICE_NUMBER("noticeNumber", "Bescheidnummer", "Bescheid-Nr", "Aktenzeichen des Bescheids"),
    NOTICE_ON("noticeOn", "Bescheid vom", "Bescheiddatum", "Bewilligt am"),
    APPROVED("approved", "Bewilligter Betrag", "Bewilligte Zuwendung", "Bewilligungsbetrag", "Bewilligt"),
    IMPLEMENTED_ON("implementedOn", "Umgesetzt am", "Abgeschlossen am"),
    DRAWN_ON("drawnOn", "Abgerufen am", "Mittelabruf am", "Ausgezahlt am"),
    DRAWN("drawn", "Abgerufener Betrag", "Abgerufen", "Ausgezahlt"),
    SETTLED_ON("settledOn", "Abgerechnet am", "Verwendungsnachweis am"),
    SETTLED("settled", "Abgerechneter Betrag", "Nachgewiesen"),
    REPAID("repaid", "Zurückgezahlt", "Erstattet"),
    ENDED_ON("endedOn", "Beendet am", "Abgelehnt am", "Zurückgezogen am"),
    REASON("reason", "Begründung", "Grund der Ablehnung");

    /** Every column, in the order of the template. */
    public static final List<ApplicationField> ALL = List.of(values());

    private static final Set<ApplicationField> MONEY = EnumSet.of(COSTS, REQUESTED, APPROVED, DRAWN, SETTLED, REPAID);

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
            case COSTS, REQUESTED, APPROVED, DRAWN, SETTLED, REPAID -> value.matches(".*\\d.*");
            case PLANNED_FOR,
                    ORDERED_ON,
                    EARLY_START_ON,
                    SUBMITTED_ON,
                    NOTICE_ON,
                    IMPLEMENTED_ON,
                    DRAWN_ON,
                    SETTLED_ON,
                    ENDED_ON -> value.matches("\\d.*\\d{2}.*");
            default -> ImportField.super.accepts(value);
        };
    }

    @Override
    public boolean isNumber() {
        return MONEY.contains(this);
    }

    @Override
    public boolean required() {
        return false;
    }
}
