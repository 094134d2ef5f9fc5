package de.medienplan.device.mdm;

import de.medienplan.device.CellKey;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.Fault;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds an export up, row by row. A device counts once: with a serial number seen before, in the bin, or not enrolled, it
 * does not count. Serial numbers live as long as this object and are in none of its results.
 */
final class MdmCounter {

    private static final int EXAMPLES = 5;
    private static final Set<String> YES = Set.of("true", "1", "ja", "yes", "wahr");

    private record Reason(FindingKind kind, String text) {}

    private final ColumnMapping<MdmField> columns;
    private final SchoolFinder schools;
    private final Classifier classifier;
    private final Set<String> serials = new HashSet<>();
    private final Map<CellKey, Integer> counts = new HashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private final Map<Reason, List<Integer>> left = new LinkedHashMap<>();

    MdmCounter(ColumnMapping<MdmField> columns, SchoolFinder schools, Classifier classifier) {
        this.columns = columns;
        this.schools = schools;
        this.classifier = classifier;
    }

    MdmTally count(SourceTable table) {
        Set<Integer> broken = table.faults().stream().map(Fault::row).collect(Collectors.toSet());
        for (TableRow row : table.rows()) {
            Reason reason = broken.contains(row.number()) ? new Reason(FindingKind.BROKEN, "") : take(row);
            if (reason != null) {
                left.computeIfAbsent(reason, missing -> new ArrayList<>()).add(row.number());
            }
        }
        List<MdmFinding> findings = left.entrySet().stream()
                .map(entry -> new MdmFinding(
                        entry.getKey().kind(),
                        entry.getKey().text(),
                        entry.getValue().size(),
                        entry.getValue().stream().limit(EXAMPLES).toList()))
                .sorted(Comparator.comparing(MdmFinding::kind)
                        .thenComparing(MdmFinding::rows, Comparator.reverseOrder()))
                .toList();
        return new MdmTally(table.rows().size(), Map.copyOf(counts), Set.copyOf(seen), findings);
    }

    /** Counts the row, or says why not. */
    private @Nullable Reason take(TableRow row) {
        if (yes(row, MdmField.TRASHED)) {
            return new Reason(FindingKind.TRASHED, "");
        }
        String location = text(row, MdmField.LOCATION);
        Long school = schools.find(text(row, MdmField.SCHOOL_NUMBER), location);
        if (school == null) {
            return new Reason(FindingKind.UNKNOWN_SCHOOL, location);
        }
        seen.add(school);
        if (columns.has(MdmField.MANAGED) && !yes(row, MdmField.MANAGED)) {
            return new Reason(FindingKind.UNMANAGED, "");
        }
        if (columns.has(MdmField.SERIAL)) {
            String serial = text(row, MdmField.SERIAL).toUpperCase(Locale.ROOT);
            if (serial.isEmpty()) {
                return new Reason(FindingKind.NO_SERIAL, "");
            }
            if (!serials.add(serial)) {
                return new Reason(FindingKind.DUPLICATE, "");
            }
        }
        Long category = classifier.category(field -> text(row, field));
        if (category == null) {
            return new Reason(FindingKind.UNKNOWN_MODEL, model(row));
        }
        counts.merge(new CellKey(school, category), 1, Integer::sum);
        return null;
    }

    private String model(TableRow row) {
        String model = text(row, MdmField.MODEL);
        String groups = text(row, MdmField.GROUPS);
        return groups.isEmpty() ? model : (model + " · " + groups).strip();
    }

    private boolean yes(TableRow row, MdmField field) {
        return YES.contains(text(row, field).toLowerCase(Locale.ROOT));
    }

    private String text(TableRow row, MdmField field) {
        return columns.text(field, row);
    }
}
