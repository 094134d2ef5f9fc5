package de.medienplan.subsidy;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.List;

/**
 * Columns of a file of cases: a row a case, which is found by the number of the city's file. Further rows of the same number
 * add another school, proof, support or a later price. An empty cell leaves what is stored.
 */
public enum CaseColumn implements ImportField {
    REFERENCE("subsidy.field.reference", "Aktenzeichen", "AZ", "Geschäftszeichen", "Fallnummer"),
    ALIAS("subsidy.field.alias", "Kürzel", "Pseudonym", "Initialen"),
    FAMILY("subsidy.field.family", "Familie", "Familienkennung", "Familiennummer", "Haushalt"),
    PLACE("subsidy.field.place", "Kind Nr", "Kind", "Kindnummer", "Geschwisternummer", "Wievieltes Kind"),
    CONTRACT_TYPE("subsidy.field.contractType", "Vertragsart", "Miete oder Kauf", "Finanzierung"),
    MODEL("subsidy.field.model", "Gerät", "Gerätemodell", "Modell"),
    AMOUNT(
            "subsidy.field.amount",
            "Miete im Monat / Kaufpreis",
            "Miete",
            "Kaufpreis",
            "Monatsmiete",
            "Preis",
            "Betrag"),
    PRICE_FROM("subsidy.field.priceFrom", "Preis ab", "Miete ab", "Betrag ab"),
    CONTRACT_FROM("subsidy.field.contractFrom", "Mietbeginn", "Kauftag", "Vertragsbeginn", "Vertrag ab", "Beginn"),
    CONTRACT_UNTIL("subsidy.field.contractUntil", "Mietende", "Vertragsende", "Vertrag bis", "Ende"),
    SCHOOL("subsidy.field.school", "Schule", "Schulnummer", "Schul-Nr", "Schulname"),
    SCHOOL_FROM("subsidy.import.schoolFrom", "Schule ab", "Schule seit", "Schulbesuch ab"),
    CLASS_YEAR("subsidy.field.classYear", "Jahrgang", "Klasse", "Klassenstufe", "Jahrgangsstufe"),
    MEASURE("subsidy.field.measure", "Maßnahme", "Maßnahme Nr"),
    KIND("subsidy.field.kind", "Anspruchsart", "Anspruch", "Leistung", "Leistungsart"),
    ENTITLED_FROM("subsidy.import.entitledFrom", "Anspruch ab", "Nachweis ab", "Nachweis von", "Gültig von"),
    ENTITLED_UNTIL("subsidy.import.entitledUntil", "Anspruch bis", "Nachweis bis", "Gültig bis"),
    VERIFIED_ON("subsidy.field.verifiedOn", "Geprüft am", "Nachweis geprüft am", "Vorgelegt am", "Eingesehen am"),
    OTHER_FROM("subsidy.import.otherFrom", "Andere Förderung ab", "Anderweitige Förderung ab", "Landesgerät ab"),
    OTHER_UNTIL("subsidy.import.otherUntil", "Andere Förderung bis", "Anderweitige Förderung bis", "Landesgerät bis"),
    SHARE("subsidy.field.share", "Anteil Stadt", "Anteil", "Zuschuss in Prozent", "Prozent");

    /** Every column, in the order of the template. */
    public static final List<CaseColumn> ALL = List.of(values());

    private final Message label;
    private final List<String> synonyms;

    CaseColumn(String key, String... synonyms) {
        this.label = Message.of(key);
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
    public boolean required() {
        return this == REFERENCE;
    }

    @Override
    public boolean accepts(String value) {
        return switch (this) {
            case PRICE_FROM, CONTRACT_FROM, SCHOOL_FROM, ENTITLED_FROM, ENTITLED_UNTIL, VERIFIED_ON, OTHER_FROM ->
                value.matches("\\d.*\\d{2}.*");
            case AMOUNT, SHARE -> value.matches(".*\\d.*");
            default -> ImportField.super.accepts(value);
        };
    }

    @Override
    public boolean isNumber() {
        return this == AMOUNT || this == SHARE;
    }

    /** Whether it leads to a child or a family, so that remarks name its place only. */
    boolean isPersonal() {
        return this == REFERENCE || this == ALIAS || this == FAMILY;
    }
}
