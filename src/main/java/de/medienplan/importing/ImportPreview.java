package de.medienplan.importing;

import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.shared.Displayed;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an import would do, shown before it is confirmed. It can be confirmed only without faults: all or nothing. */
public record ImportPreview(List<RecordChange> records, List<Fault> faults, List<Hint> hints) {

    public ImportPreview {
        records = List.copyOf(records);
        hints = hints.stream().sorted(Comparator.comparingInt(Hint::row)).toList();
        faults = faults.stream().sorted(Comparator.comparingInt(Fault::row)).toList();
    }

    /** Nothing can be read, for this one reason. */
    public static ImportPreview refused(Message reason) {
        return new ImportPreview(List.of(), List.of(new Fault(1, "", "", reason)), List.of());
    }

    /** How many rows are not imported although they are not at fault. */
    public int leftOut() {
        return (int) hints.stream()
                .filter(Hint::leftOut)
                .mapToInt(Hint::row)
                .distinct()
                .count();
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

    /**
     * Called on what was shown before anything is stored.
     *
     * @param now what the file would do now
     * @throws de.medienplan.shared.ChangedSinceShown if that is something else; names record and field
     * @throws UserException if a row is at fault
     */
    public void requireSame(ImportPreview now) {
        if (!now.faults.isEmpty()) {
            Fault first = now.faults.getFirst();
            throw new UserException(
                    Message.of("importing.faulty", now.faultyRows(), first.row(), first.column(), first.reason()));
        }
        storedBeside(now).requireSame(now.storedBeside(this));
    }

    /** What is stored in the fields that this preview or the other changes. */
    private Displayed storedBeside(ImportPreview other) {
        Map<Integer, RecordChange> others =
                other.records.stream().collect(Collectors.toMap(RecordChange::row, Function.identity()));
        return new Displayed(records.stream()
                .map(record -> new Displayed.Item(
                        record.row(), record.name(), record.storedBeside(others.getOrDefault(record.row(), record))))
                .toList());
    }
}
