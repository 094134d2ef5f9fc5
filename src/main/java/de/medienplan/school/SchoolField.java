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
            "Schul-Nr",
            "Nr",
            "Nummer",
            "Amtliche Nummer",
            "Kennung",
            "school id"),
    NAME("name", FieldKind.TEXT, "Schulname", "Bezeichnung", "Schule"),
    SHORT_NAME("shortName", FieldKind.TEXT, "Kurzname", "Kurz", "Kurzbezeichnung"),
    TYPE("type", FieldKind.TYPE, "Schulform", "Typ", "Art", "school type"),
    DISTRICT("district", FieldKind.TEXT, "Stadtbezirk", "Bezirk", "Stadtteil"),
    STREET("street", FieldKind.TEXT, "Straße", "Adresse", "Anschrift", "Straße und Hausnummer"),
    POSTCODE("postcode", FieldKind.TEXT, "PLZ", "zip"),
    CITY("city", FieldKind.TEXT, "Ort", "Stadt"),
    LATITUDE("latitude", FieldKind.COORDINATE, "Breite", "lat", "Geo-Breite"),
    LONGITUDE("longitude", FieldKind.COORDINATE, "Länge", "lon", "lng", "Geo-Länge"),
    PUPILS("pupils", FieldKind.YEARLY_COUNT, "Schüler", "Schülerinnen und Schüler", "SuS", "Anzahl Schüler"),
    TEACHERS("teachers", FieldKind.YEARLY_COUNT, "Lehrer", "Lehrerinnen und Lehrer", "Anzahl Lehrkräfte"),
    ROOMS("rooms", FieldKind.COUNT, "Räume", "Unterrichtsräume", "Klassenräume", "Anzahl Räume"),
    BUILDING_STATE("buildingState", FieldKind.BUILDING, "Bauzustand", "Baustand", "Gebäude"),
    BUILDING_READY_ON("buildingReadyOn", FieldKind.DATE, "Gebäude bereit", "Fertigstellung", "bereit ab"),
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
    public boolean required() {
        return this == NUMBER;
    }
}
