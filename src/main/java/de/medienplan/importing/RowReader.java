package de.medienplan.importing;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row and notes a fault for each that cannot be read, so that the user sees all at once. */
public final class RowReader<F extends ImportField> {

    private final TableRow row;
    private final ColumnMapping<F> mapping;
    private final List<Fault> faults;

    /** @param faults gets a fault for each cell that cannot be read */
    public RowReader(TableRow row, ColumnMapping<F> mapping, List<Fault> faults) {
        this.row = row;
        this.mapping = mapping;
        this.faults = faults;
    }

    public int number() {
        return row.number();
    }

    public String text(F field) {
        return mapping.text(field, row);
    }

    /** The parsed value, or null if the cell is empty or at fault; the fault is noted. */
    public <T> @Nullable T value(F field, Function<String, T> parser) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (UserException e) {
            fault(field, e.reason());
            return null;
        }
    }

    public void fault(F field, Message reason) {
        faults.add(new Fault(row.number(), mapping.columnName(field), text(field), reason));
    }
}
