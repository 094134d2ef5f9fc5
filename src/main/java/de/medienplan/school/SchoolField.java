package de.medienplan.school;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.util.Arrays;
import java.util.List;

/** Everything that is known about a school, one constant a field: form, import, comparison and marks go by it. */
public enum SchoolField implements ImportField, Labelled {
    NUMBER(
            "number",
            FieldKind.TEXT,
            "Schulnummer",
            "Amtliche Schulnummer",
            "Schul-Nr",
            "Schulnr",
            "SNR",
            "Schul-ID",
            "Schulkennziffer",
            "Dienststellenschlüssel",
            "Dienststellennummer",
            "DISCH",
            "BSN",
            "Amtliche Nummer",
            "school id",
            "school number",
            "Nummer",
            "Nr",
            "Kennung"),
    NAME(
            "name",
            FieldKind.TEXT,
            "Schulname",
            "Schulbezeichnung",
            "Amtliche Bezeichnung",
            "Offizieller Name",
            "Name der Schule",
            "Bezeichnung der Schule",
            "school name",
            "Name",
            "Bezeichnung",
            "Schule"),
    SHORT_NAME("shortName", FieldKind.TEXT, "Kurzname", "Kurz", "Kurzbezeichnung"),
    TYPE("type", FieldKind.TYPE, "Schulform", "Schulart", "Schultyp", "school type", "Form", "Typ", "Art"),
    DISTRICT("district", FieldKind.TEXT, "Stadtbezirk", "Bezirk", "Stadtteil"),
    STREET(
            "street",
            FieldKind.TEXT,
            "Straße",
            "Straße und Hausnummer",
            "Straße, Hausnummer",
            "Straße Nr",
            "Adresse",
            "Anschrift"),
    POSTCODE("postcode", FieldKind.TEXT, "PLZ", "Postleitzahl", "zip"),
    CITY("city", FieldKind.TEXT, "Ort", "Stadt"),
    LATITUDE("latitude", FieldKind.COORDINATE, "Breite", "lat", "Geo-Breite"),
    LONGITUDE("longitude", FieldKind.COORDINATE, "Länge", "lon", "lng", "Geo-Länge"),
    PUPILS(
            "pupils",
            FieldKind.YEARLY_COUNT,
            "Schülerzahl",
            "Schülerinnen und Schüler",
            "Schülerinnen/Schüler",
            "Schüler/innen",
            "Schüler*innen",
            "Schüler:innen",
            "SchülerInnen",
            "Schülerschaft",
            "Schülerzahlen",
            "Schüler",
            "SuS"),
    TEACHERS(
            "teachers",
            FieldKind.YEARLY_COUNT,
            "Lehrkräfte",
            "Lehrerinnen und Lehrer",
            "Lehrerinnen/Lehrer",
            "Lehrer/innen",
            "Lehrer*innen",
            "Lehrer:innen",
            "LehrerInnen",
            "Lehrpersonen",
            "Lehrerzahl",
            "Lehrer"),
    ROOMS("rooms", FieldKind.COUNT, "Räume", "Unterrichtsräume", "Klassenräume", "Anzahl Räume"),
    BUILDING_STATE("buildingState", FieldKind.BUILDING, "Bauzustand", "Baustand", "Gebäude"),
    BUILDING_READY_ON(
            "buildingReadyOn", FieldKind.DATE, "Gebäude bereit", "Gebäude bereit ab", "Fertigstellung", "bereit ab"),
    INTERNET_STATE("internetState", FieldKind.INTERNET, "Internetanschluss", "Internet"),
    BROADBAND_STATE("broadbandState", FieldKind.BROADBAND, "Breitbandanschluss", "Glasfaser"),
    WLAN_STATE("wlanState", FieldKind.WLAN, "W-LAN", "WiFi"),
    CONCEPT_DATE("conceptDate", FieldKind.DATE, "Medienbildungskonzept", "MBK vom", "MBK Datum", "Konzept vom"),
    CONCEPT_VERSION("conceptVersion", FieldKind.TEXT, "MBK Version", "MBK Fassung", "Konzept Version", "Fassung"),
    MEP_PLACE("mepPlace", FieldKind.MEP, "MEP", "MEP Status", "Stand im MEP"),
    NOTES("notes", FieldKind.LONG_TEXT, "Bemerkung", "Bemerkungen", "Notiz", "Notizen");

    private final String property;
    private final FieldKind kind;
    private final List<String> synonyms;

    SchoolField(String property, FieldKind kind, String... synonyms) {
        this.property = property;
        this.kind = kind;
        this.synonyms = List.of(synonyms);
    }

    public FieldKind kind() {
        return kind;
    }

    /** Whether the field has one value per school year. */
    @Override
    public boolean isYearly() {
        return kind == FieldKind.YEARLY_COUNT;
    }

    /** The fields with one value, in the order of the form. */
    public static List<SchoolField> single() {
        return Arrays.stream(values()).filter(field -> !field.isYearly()).toList();
    }

    @Override
    public Message label() {
        return Message.of("school.field." + property);
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }

    @Override
    public boolean accepts(String value) {
        boolean fits = this != NUMBER || (value.length() <= 20 && value.matches(".*\\d.*"));
        return fits && kind.accepts(value) && ImportField.super.accepts(value);
    }

    @Override
    public boolean isNumber() {
        return kind == FieldKind.COUNT || kind == FieldKind.YEARLY_COUNT;
    }

    @Override
    public boolean joins() {
        return this == NAME || this == STREET;
    }

    @Override
    public boolean required() {
        return this == NUMBER;
    }
}
