package de.medienplan.device.mdm;

import java.util.List;

/** Exports as Jamf School writes them: semicolons, 36 columns, groups and profiles as lists in brackets, owners named. */
final class JamfSchool {

    static final String HEADER =
            "ActivationLockBypassCode;AssetTag;AvailableCapacity;BackupEnabled;BluetoothMAC;CurrentIPAddress;DateModified;"
                    + "DeviceUDID;EnrollType;EnrollmentDate;EthernetMAC;IsLostModeEnabled;IsManaged;IsShared;IsSupervised;"
                    + "IsTrashed;LastConnected;LocationName;ManagementID;MemberOf;Model;Name;Notes;OsVersion;OwnerEmail;"
                    + "OwnerFirstName;OwnerLastName;OwnerUsername;Region;SchoolNumber;SerialNumber;SupportsProfiles;WiFiMAC;"
                    + "iTunesLoggedIn;DeviceType;Username";

    private static final List<String> GROUPS = List.of(
            "[Klassensatz 1,Alle iPads]", "[Lehrkräfte,Alle iPads]", "[Leihgeräte,Alle iPads]", "[Elternfinanziert]");

    private JamfSchool() {}

    static String file(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    static String row(String location, String model, String groups, String serial) {
        return ";;38.1573;false;02:00:00:00:00:01;203.0.113.10;2026-04-15T07:24:34Z;00008101-000168E61AE9001E;dep;"
                + "2025-12-11T15:20:16Z;;false;true;false;true;false;2026-04-15T07:24:34Z;" + location
                + ";5acf0ef5-ddd3-5c7b-8373-5bc465279b23;" + groups + ";" + model
                + ";iPad von Åsa Müller;;iPadOS 26.4.0;"
                + "a.mueller@example.org;Åsa;Müller;a.mueller;;;" + serial
                + ";\"[WLAN der Schule,Jugendschutz,\"\"Startbildschirm\"\" mit Logo]\";02:00:00:00:00:02;;;";
    }

    /** Rows for schools named "Schule Nummer n", with a duplicate, an unknown school and an empty line now and then. */
    static String large(int rows, int schools) {
        StringBuilder csv = new StringBuilder(rows * 600).append(HEADER).append('\n');
        for (int i = 0; i < rows; i++) {
            String school = i % 200 == 7 ? "Außenstelle " + i % 13 : "Schule Nummer " + i % schools;
            String serial = i % 100 == 3 ? "SN" + (i - 1) : "SN" + i;
            csv.append(row(school, "iPad (9. Generation)", GROUPS.get(i % GROUPS.size()), serial))
                    .append('\n');
            if (i % 5_000 == 0) {
                csv.append('\n');
            }
        }
        return csv.toString();
    }
}
