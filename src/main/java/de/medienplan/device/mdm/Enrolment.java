package de.medienplan.device.mdm;

import de.medienplan.shared.Letters;
import java.util.Set;

/**
 * Whether a device management has a device under its care, in the words of Jamf Pro, Jamf School, Intune, Relution and Apple
 * School Manager; capitals and signs do not matter.
 */
enum Enrolment {
    ENROLLED,
    NOT_ENROLLED,
    /** A word that none of them uses. */
    UNCLEAR;

    private static final Set<String> YES = Set.of(
            "true",
            "1",
            "ja",
            "j",
            "yes",
            "y",
            "wahr",
            "x",
            "managed",
            "ismanaged",
            "verwaltet",
            "gemanagt",
            "enrolled",
            "registriert",
            "eingebunden",
            "angemeldet",
            "eingeschrieben",
            "mdm",
            "intune",
            "mdmintune",
            "comanaged",
            "easmdm",
            "configmgr",
            "configmgrclientmdm",
            "configurationmanagerclientmdm",
            "jamf",
            "jamfpro",
            "jamfschool",
            "relution",
            "assigned",
            "zugewiesen",
            "aktiv",
            "active",
            "compliant",
            "konform",
            "noncompliant",
            "nichtkonform",
            "notcompliant",
            "supervised",
            "betreut",
            "inbenutzung",
            "userapproved",
            "discovered");

    private static final Set<String> NO = Set.of(
            "false",
            "0",
            "nein",
            "n",
            "no",
            "falsch",
            "unmanaged",
            "notmanaged",
            "nichtverwaltet",
            "unverwaltet",
            "unenrolled",
            "notenrolled",
            "nichtregistriert",
            "nichteingebunden",
            "abgemeldet",
            "retired",
            "retirepending",
            "retireissued",
            "wiped",
            "wipepending",
            "wipeissued",
            "unassigned",
            "notassigned",
            "nichtzugewiesen",
            "none",
            "keine",
            "withdrawn",
            "zurueckgezogen",
            "inaktiv",
            "inactive",
            "released",
            "freigegeben",
            "deleted",
            "geloescht",
            "removed",
            "entfernt",
            "ausgemustert",
            "disabled",
            "deaktiviert",
            "unknownmdm",
            "pending",
            "ausstehend",
            "eas");

    static Enrolment of(String text) {
        String word = Letters.key(text);
        if (YES.contains(word)) {
            return ENROLLED;
        }
        return NO.contains(word) ? NOT_ENROLLED : UNCLEAR;
    }
}
