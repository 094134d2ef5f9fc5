package de.medienplan.bench;

import java.util.List;

/** Files of the size that a large city or a state has. */
final class ImportFiles {

    private static final List<String> GROUPS = List.of(
            "[Klassensatz 1,Alle iPads]", "[Lehrkräfte,Alle iPads]", "[Leihgeräte,Alle iPads]", "[Elternfinanziert]");

    private ImportFiles() {}

    static String schools(int count) {
        StringBuilder csv = new StringBuilder("Schulnummer;Name;Schulform;Schüler;Lehrer;Räume;WLAN;PLZ;Ort\n");
        for (int i = 0; i < count; i++) {
            csv.append(10_000 + i).append(";Schule Nummer ").append(i).append(";GS;321;21;17;kein WLAN;30159;Hannover\n");
        }
        return csv.toString();
    }

    /** As Jamf School exports them: 36 columns; one duplicate in a hundred, one unknown school in two hundred. */
    static String devices(int rows, int schools) {
        StringBuilder csv = new StringBuilder(rows * 600)
                .append("ActivationLockBypassCode;AssetTag;AvailableCapacity;BackupEnabled;BluetoothMAC;CurrentIPAddress;")
                .append("DateModified;DeviceUDID;EnrollType;EnrollmentDate;EthernetMAC;IsLostModeEnabled;IsManaged;")
                .append("IsShared;IsSupervised;IsTrashed;LastConnected;LocationName;ManagementID;MemberOf;Model;Name;")
                .append("Notes;OsVersion;OwnerEmail;OwnerFirstName;OwnerLastName;OwnerUsername;Region;SchoolNumber;")
                .append("SerialNumber;SupportsProfiles;WiFiMAC;iTunesLoggedIn;DeviceType;Username\n");
        for (int i = 0; i < rows; i++) {
            String school = i % 200 == 7 ? "Außenstelle " + i % 13 : "Schule Nummer " + i % schools;
            String serial = i % 100 == 3 ? "SN" + (i - 1) : "SN" + i;
            csv.append(";;38.1573;false;02:00:00:00:00:01;203.0.113.10;2026-04-15T07:24:34Z;00008101-000168E61AE9001E;dep;")
                    .append("2025-12-11T15:20:16Z;;false;true;false;true;false;2026-04-15T07:24:34Z;")
                    .append(school)
                    .append(";5acf0ef5-ddd3-5c7b-8373-5bc465279b23;")
                    .append(GROUPS.get(i % GROUPS.size()))
                    .append(";iPad (9. Generation);iPad von Åsa Müller;;iPadOS 26.4.0;a.mueller@example.org;Åsa;Müller;")
                    .append("a.mueller;;;")
                    .append(serial)
                    .append(";\"[WLAN der Schule,Jugendschutz,\"\"Startbildschirm\"\" mit Logo]\";02:00:00:00:00:02;;;\n");
        }
        return csv.toString();
    }
}
