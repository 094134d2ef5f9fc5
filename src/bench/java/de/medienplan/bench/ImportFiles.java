package de.medienplan.bench;

import java.time.LocalDateTime;
import java.util.List;

/** Files of the size that a large city or a state has. */
final class ImportFiles {

    private static final List<String> GROUPS = List.of(
            "[Klassensatz 1,Alle iPads]", "[Lehrkräfte,Alle iPads]", "[Leihgeräte,Alle iPads]", "[Elternfinanziert]");

    private ImportFiles() {}

    static String schools(int count) {
        StringBuilder csv = new StringBuilder("Schulnummer;Name;Schulform;Schüler;Lehrer;Räume;WLAN;PLZ;Ort\n");
        for (int i = 0; i < count; i++) {
            csv.append(10_000 + i)
                    .append(";Schule Nummer ")
                    .append(i)
                    .append(";GS;321;21;17;kein WLAN;30159;Hannover\n");
        }
        return csv.toString();
    }

    /** As Jamf School exports them: 36 columns; one duplicate in a hundred, one unknown school in two hundred. */
    static String devices(int rows, int schools) {
        StringBuilder csv = new StringBuilder(rows * 600)
                .append(
                        "ActivationLockBypassCode;AssetTag;AvailableCapacity;BackupEnabled;BluetoothMAC;CurrentIPAddress;")
                .append("DateModified;DeviceUDID;EnrollType;EnrollmentDate;EthernetMAC;IsLostModeEnabled;IsManaged;")
                .append("IsShared;IsSupervised;IsTrashed;LastConnected;LocationName;ManagementID;MemberOf;Model;Name;")
                .append("Notes;OsVersion;OwnerEmail;OwnerFirstName;OwnerLastName;OwnerUsername;Region;SchoolNumber;")
                .append("SerialNumber;SupportsProfiles;WiFiMAC;iTunesLoggedIn;DeviceType;Username\n");
        for (int i = 0; i < rows; i++) {
            String school = i % 200 == 7 ? "Außenstelle " + i % 13 : "Schule Nummer " + i % schools;
            String serial = i % 100 == 3 ? "SN" + (i - 1) : "SN" + i;
            csv.append(
                            ";;38.1573;false;02:00:00:00:00:01;203.0.113.10;2026-04-15T07:24:34Z;00008101-000168E61AE9001E;dep;")
                    .append("2025-12-11T15:20:16Z;;false;true;false;true;false;2026-04-15T07:24:34Z;")
                    .append(school)
                    .append(";5acf0ef5-ddd3-5c7b-8373-5bc465279b23;")
                    .append(GROUPS.get(i % GROUPS.size()))
                    .append(
                            ";iPad (9. Generation);iPad von Åsa Müller;;iPadOS 26.4.0;a.mueller@example.org;Åsa;Müller;")
                    .append("a.mueller;;;")
                    .append(serial)
                    .append(
                            ";\"[WLAN der Schule,Jugendschutz,\"\"Startbildschirm\"\" mit Logo]\";02:00:00:00:00:02;;;\n");
        }
        return csv.toString();
    }

    /** As Zammad exports them, over three years; one place in fifty is no school. */
    static String tickets(int rows, int schools) {
        StringBuilder csv = new StringBuilder(rows * 300)
                .append("#;Title;State;Priority;Group;Owner;Customer;Organization;Create Channel;Sender;Tags;")
                .append("Time Units Total;Category;Created At;Updated At;Closed At;First Response At;Article Count\n");
        LocalDateTime first = LocalDateTime.of(2023, 1, 2, 7, 0);
        for (int i = 0; i < rows; i++) {
            LocalDateTime created = first.plusMinutes(i * 7L);
            csv.append(70_000 + i)
                    .append(";iPad von Åsa Müller startet nicht;closed;2 normal;")
                    .append(i % 9 == 0 ? "2nd Level" : "1st Level")
                    .append(";Eva Beispiel;Åsa Müller;")
                    .append(i % 50 == 7 ? "Außenstelle " + i % 13 : "Schule Nummer " + i % schools)
                    .append(i % 3 == 0 ? ";phone" : ";email")
                    .append(";Customer;tablet;")
                    .append(5 + i % 60)
                    .append(",0;Tablet;")
                    .append(text(created))
                    .append(text(created.plusDays(1)))
                    .append(text(created.plusHours(i % 90)))
                    .append(text(created.plusMinutes(i % 400)))
                    .append("3\n");
        }
        return csv.toString();
    }

    private static String text(LocalDateTime moment) {
        return moment.toString().replace('T', ' ') + ":00;";
    }
}
