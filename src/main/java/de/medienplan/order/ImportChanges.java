package de.medienplan.order;

import de.medienplan.importing.FieldChange;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.RecordChange;
import de.medienplan.shared.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Field by field, what a file changes. */
final class ImportChanges {

    private ImportChanges() {}

    static void add(List<FieldChange> changes, ImportField field, @Nullable Object from, @Nullable Object to) {
        if (!Objects.equals(from, to) && !(from == null && "".equals(to))) {
            changes.add(new FieldChange(field.label(), from, to));
        }
    }

    static void shares(List<FieldChange> changes, @Nullable List<Share> from, List<Share> to, Assignments known) {
        if (!to.equals(from)) {
            changes.add(new FieldChange(
                    Message.of("order.purchase.field.shares"),
                    from == null ? null : known.words(from),
                    known.words(to)));
        }
    }

    static RecordChange record(int row, boolean added, String name, List<FieldChange> changes) {
        RecordChange.Kind kind = added
                ? RecordChange.Kind.ADDED
                : changes.isEmpty() ? RecordChange.Kind.UNCHANGED : RecordChange.Kind.CHANGED;
        return new RecordChange(row, kind, name, changes);
    }
}
