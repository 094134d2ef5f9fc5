package de.medienplan.importing;

import de.medienplan.shared.Displayed;
import de.medienplan.shared.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file would do.
 *
 * @param name what the user knows the record by, e.g. number and name
 * @param changes field by field; empty if the record is left alone
 */
public record RecordChange(int row, Kind kind, String name, List<FieldChange> changes) {

    /** What happens to the record. */
    public enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** What is stored in the fields that this or the other change of the same record changes. */
    List<Displayed.Value> storedBeside(RecordChange other) {
        Map<Message, @Nullable Object> stored = new LinkedHashMap<>();
        other.changes.forEach(change -> stored.put(change.field(), change.to()));
        changes.forEach(change -> stored.put(change.field(), change.from()));
        return stored.entrySet().stream()
                .map(value -> new Displayed.Value(value.getKey(), value.getValue()))
                .toList();
    }
}
