package de.medienplan.device.mdm;

import java.util.Locale;
import java.util.Set;

/** Tells serial numbers from what makers and inventories put where there is none. */
final class SerialNumber {

    /** Letters and digits only, in capitals. */
    private static final Set<String> FILLERS = Set.of(
            "TOBEFILLEDBYOEM",
            "TOBEFILLED",
            "OEM",
            "SYSTEMSERIALNUMBER",
            "CHASSISSERIALNUMBER",
            "BASEBOARDSERIALNUMBER",
            "SERIALNUMBER",
            "SERIENNUMMER",
            "DEFAULTSTRING",
            "DEFAULT",
            "NOTSPECIFIED",
            "NOTAPPLICABLE",
            "NOTAVAILABLE",
            "UNKNOWN",
            "UNBEKANNT",
            "UNDEFINED",
            "UNSPECIFIED",
            "NONE",
            "NULL",
            "NIL",
            "NA",
            "NAN",
            "NV",
            "KA",
            "KEINE",
            "OHNE",
            "KEINEANGABE",
            "OHNESERIENNUMMER",
            "FEHLT",
            "INVALID",
            "EMPTY",
            "LEER",
            "TBD",
            "TBA",
            "TEST",
            "SN",
            "0123456789",
            "123456789",
            "1234567890",
            "12345678",
            "1234567",
            "123456",
            "12345",
            "1234",
            "SYSTEMPRODUCTNAME",
            "NOSERIAL",
            "NOSERIALNUMBER",
            "NICHTVORHANDEN",
            "NICHTBEKANNT",
            "FOLGT",
            "SIEHEGERÄT",
            "EVAL",
            "ASSETTAG");

    private SerialNumber() {}

    /** The number as identity, empty if it is none. */
    static String identity(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.isEmpty()
                        || FILLERS.contains(plain)
                        || plain.chars().distinct().count() == 1
                ? ""
                : plain;
    }
}
