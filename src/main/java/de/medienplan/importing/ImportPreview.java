package de.medienplan.importing;

import de.medienplan.importing.RecordChange.Kind;
import java.util.Comparator;
import java.util.List;

/** What an import would do, shown before it is confirmed. It can be confirmed only without faults: all or nothing. */
public record ImportPreview(List<RecordChange> records, List<Fault> faults) {

    public ImportPreview {
        records = List.copyOf(records);
        faults = faults.stream().sorted(Comparator.comparingInt(Fault::row)).toList();
    }

    public List<RecordChange> of(Kind kind) {
        return records.stream().filter(change -> change.kind() == kind).toList();
    }

    public int count(Kind kind) {
        return (int) records.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether there is something to do and nothing in the way. */
    public boolean confirmable() {
        return faults.isEmpty() && records.stream().anyMatch(change -> change.kind() != Kind.UNCHANGED);
    }

    /** Number of rows that have at least one fault. */
    public long faultyRows() {
        return faults.stream().mapToInt(Fault::row).distinct().count();
    }
}
