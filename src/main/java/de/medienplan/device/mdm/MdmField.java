package de.medienplan.device.mdm;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.List;

/** What is read of an exported device; all other columns, persons above all, stay unread. */
public enum MdmField implements ImportField {
    LOCATION(
            "LocationName",
            "Location",
            "Location Name",
            "Standort",
            "Schule",
            "Schulname",
            "School",
            "Site",
            "Building",
            "Gebäude",
            "Department",
            "Abteilung",
            "Organisationseinheit",
            "Organisation",
            "Organization",
            "Entity",
            "Entität",
            "Ort"),
    SCHOOL_NUMBER("SchoolNumber", "Schulnummer", "Schul-Nr", "Dienststellenschlüssel"),
    MODEL(
            "Model",
            "Modell",
            "Gerätemodell",
            "Device Model",
            "Model Name",
            "Modellname",
            "Modellbezeichnung",
            "Produkt"),
    GROUPS(
            "MemberOf",
            "Gruppen",
            "Gruppe",
            "Gerätegruppen",
            "Gerätegruppe",
            "Device Groups",
            "Groups",
            "Group",
            "Smart Groups",
            "Static Groups",
            "Device Category",
            "Gerätekategorie",
            "Category",
            "Kategorie",
            "Tags"),
    NAME("DeviceName", "Device Name", "Gerätename", "Computer Name", "Display Name", "Name"),
    ASSET_TAG("AssetTag", "Asset Tag", "Inventarnummer", "Inventar-Nr", "Asset"),
    SERIAL("SerialNumber", "Serial Number", "Seriennummer", "Serien-Nr", "Serial", "Serial No", "SN", "S/N"),
    TRASHED("IsTrashed", "Papierkorb", "Gelöscht", "Trashed"),
    MANAGED(
            "IsManaged",
            "Verwaltet",
            "Managed",
            "Management State",
            "Management Status",
            "Verwaltungsstatus",
            "Enrollment Status",
            "Enrolment Status",
            "Registrierungsstatus",
            "Device State",
            "Gerätestatus",
            "Managed By",
            "Verwaltet von",
            "Verwaltet durch",
            "MDM Server",
            "Status"),
    /** Tells which of two rows of the same device is the newer. */
    LAST_SEEN(
            "LastConnected",
            "Last Check-in",
            "Last Seen",
            "Last Contact",
            "Last Inventory Update",
            "Last Sync",
            "Letzter Kontakt",
            "Letzte Verbindung",
            "Zuletzt verbunden",
            "Zuletzt gesehen",
            "Zuletzt online",
            "Letzter Check-in",
            "Letzte Synchronisierung",
            "Letzte Inventur",
            "DateModified",
            "Letzte Änderung",
            "Letzte Aktualisierung");

    private final List<String> synonyms;

    MdmField(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    /** The fields that a rule can look into to tell the category. */
    public static List<MdmField> classifying() {
        return List.of(MODEL, GROUPS, NAME, ASSET_TAG);
    }

    @Override
    public Message label() {
        return Message.of("device.mdm.column." + name());
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }

    @Override
    public boolean accepts(String value) {
        return switch (this) {
            case MANAGED -> Enrolment.of(value) != Enrolment.UNCLEAR;
            case LAST_SEEN -> LastSeen.of(value) != null;
            default -> ImportField.super.accepts(value);
        };
    }

    /** Some programs keep school and room apart. */
    @Override
    public boolean joins() {
        return this == LOCATION;
    }

    @Override
    public boolean required() {
        return this == LOCATION || this == MODEL;
    }
}
