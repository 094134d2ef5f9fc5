package de.medienplan.device.mdm;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.List;

/** What is read of an exported device; all other columns, persons above all, stay unread. */
public enum MdmField implements ImportField {
    LOCATION("LocationName", "Location", "Standort", "Schule", "Site", "Organisationseinheit"),
    SCHOOL_NUMBER("SchoolNumber", "Schulnummer", "Dienststellenschlüssel"),
    MODEL("Model", "Modell", "Gerätemodell", "Device Model", "Produkt"),
    GROUPS("MemberOf", "Gruppen", "Gerätegruppen", "Device Groups", "Groups"),
    NAME("Name", "DeviceName", "Gerätename"),
    ASSET_TAG("AssetTag", "Inventarnummer", "Asset"),
    SERIAL("SerialNumber", "Seriennummer", "Serial", "SN"),
    TRASHED("IsTrashed", "Papierkorb", "Gelöscht"),
    MANAGED("IsManaged", "Verwaltet", "Managed");

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
    public boolean required() {
        return this == LOCATION || this == MODEL;
    }
}
