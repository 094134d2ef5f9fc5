package de.medienplan.device.mdm;

import de.medienplan.device.CategoryId;
import de.medienplan.device.CellKey;
import de.medienplan.device.SchoolFinder;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.Fault;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableRow;
import de.medienplan.school.SchoolId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds an export up, row by row. A device counts once: in the bin, not enrolled, or with a serial number that another row has,
 * it does not count. Of rows of the same device at different places the newest counts; without dates none does, and all are
 * named. Serial numbers live as long as this object and are in none of its results.
 */
final class MdmCounter {

    private static final int EXAMPLES = 5;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> YES = Set.of("true", "1", "ja", "yes", "wahr", "x");

    private record Reason(FindingKind kind, String text) {}

    private record Device(
            TableRow row,
            SchoolId school,
            @Nullable CategoryId category,
            @Nullable LocalDateTime seen) {

        boolean standsAs(Device other) {
            return school.equals(other.school) && Objects.equals(category, other.category);
        }
    }

    private final ColumnMapping<MdmField> columns;
    private final SchoolFinder schools;
    private final Classifier classifier;
    private final Map<String, List<Device>> bySerial = new LinkedHashMap<>();
    private final Map<CellKey, Integer> counts = new HashMap<>();
    private final Set<SchoolId> seen = new HashSet<>();
    private final Map<Reason, List<Integer>> left = new LinkedHashMap<>();

    MdmCounter(ColumnMapping<MdmField> columns, SchoolFinder schools, Classifier classifier) {
        this.columns = columns;
        this.schools = schools;
        this.classifier = classifier;
    }

    MdmTally count(SourceTable table) {
        Set<Integer> broken = table.faults().stream().map(Fault::row).collect(Collectors.toSet());
        for (TableRow row : table.rows()) {
            boolean whole = columns.reaches(MdmField.LOCATION, row) && columns.reaches(MdmField.MODEL, row);
            if (broken.contains(row.number()) || !whole) {
                leave(row, FindingKind.BROKEN, "");
            } else {
                take(row);
            }
        }
        bySerial.values().forEach(this::takeOne);
        List<MdmFinding> findings = left.entrySet().stream()
                .map(entry -> new MdmFinding(
                        entry.getKey().kind(),
                        entry.getKey().text(),
                        entry.getValue().size(),
                        entry.getValue().stream().sorted().limit(EXAMPLES).toList()))
                .sorted(Comparator.comparing(MdmFinding::kind)
                        .thenComparing(MdmFinding::rows, Comparator.reverseOrder()))
                .toList();
        return new MdmTally(table.rows().size(), Map.copyOf(counts), Set.copyOf(seen), findings, table.hints());
    }

    private void leave(TableRow row, FindingKind kind, String text) {
        left.computeIfAbsent(new Reason(kind, text), missing -> new ArrayList<>())
                .add(row.number());
    }

    private void take(TableRow row) {
        if (YES.contains(text(row, MdmField.TRASHED).toLowerCase(Locale.ROOT))) {
            leave(row, FindingKind.TRASHED, "");
            return;
        }
        String location = text(row, MdmField.LOCATION);
        SchoolId school = schools.find(text(row, MdmField.SCHOOL_NUMBER), location);
        if (school == null) {
            leave(row, FindingKind.UNKNOWN_SCHOOL, location);
            return;
        }
        seen.add(school);
        String state = text(row, MdmField.MANAGED);
        Enrolment enrolment = columns.has(MdmField.MANAGED) ? Enrolment.of(state) : Enrolment.ENROLLED;
        if (enrolment != Enrolment.ENROLLED) {
            boolean unclear = enrolment == Enrolment.UNCLEAR;
            leave(row, unclear ? FindingKind.UNCLEAR_STATE : FindingKind.UNMANAGED, unclear ? state : "");
            return;
        }
        identify(new Device(
                row,
                school,
                classifier.category(field -> text(row, field)),
                LastSeen.of(text(row, MdmField.LAST_SEEN))));
    }

    /** What fills the place of a serial number is none: such devices count each. */
    private void identify(Device device) {
        String serial = text(device.row(), MdmField.SERIAL);
        String identity = SerialNumber.identity(serial);
        if (columns.has(MdmField.SERIAL) && serial.isEmpty()) {
            leave(device.row(), FindingKind.NO_SERIAL, "");
        } else if (identity.isEmpty()) {
            add(device);
        } else {
            bySerial.computeIfAbsent(identity, any -> new ArrayList<>()).add(device);
        }
    }

    private void takeOne(List<Device> same) {
        Device first = same.getFirst();
        if (same.stream().allMatch(first::standsAs)) {
            same.stream().skip(1).forEach(device -> leave(device.row(), FindingKind.DUPLICATE, ""));
            add(first);
            return;
        }
        Device newest = newest(same);
        for (Device device : same) {
            if (newest == null) {
                leave(device.row(), FindingKind.CONTRADICTION, text(device.row(), MdmField.LOCATION));
            } else if (!device.equals(newest)) {
                leave(device.row(), FindingKind.DUPLICATE, "");
            }
        }
        if (newest != null) {
            add(newest);
        }
    }

    /** Null if a date is missing or two places share the newest. */
    private static @Nullable Device newest(List<Device> same) {
        if (same.stream().anyMatch(device -> device.seen() == null)) {
            return null;
        }
        Device newest = Collections.max(same, Comparator.comparing(device -> Objects.requireNonNull(device.seen())));
        return same.stream()
                        .filter(device -> Objects.equals(device.seen(), newest.seen()))
                        .allMatch(newest::standsAs)
                ? newest
                : null;
    }

    private void add(Device device) {
        if (device.category() == null) {
            leave(device.row(), FindingKind.UNKNOWN_MODEL, model(device.row()));
        } else {
            counts.merge(new CellKey(device.school(), device.category()), 1, Integer::sum);
        }
    }

    private String model(TableRow row) {
        String model = text(row, MdmField.MODEL);
        String groups = text(row, MdmField.GROUPS);
        return groups.isEmpty() ? model : (model + " · " + groups).strip();
    }

    private String text(TableRow row, MdmField field) {
        return BLANKS.matcher(columns.text(field, row)).replaceAll(" ");
    }
}
