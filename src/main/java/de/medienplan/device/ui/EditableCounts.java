package de.medienplan.device.ui;

import de.medienplan.device.CategoryId;
import de.medienplan.device.CellEdit;
import de.medienplan.device.CellKey;
import de.medienplan.device.CountRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the matrix while it is being typed into; keeps what was seen before. */
final class EditableCounts {

    private final CountRow row;
    private final Map<CategoryId, Integer> typed;

    EditableCounts(CountRow row) {
        this.row = row;
        this.typed = new HashMap<>(row.amounts());
    }

    CountRow row() {
        return row;
    }

    @Nullable
    Integer get(CategoryId categoryId) {
        return typed.get(categoryId);
    }

    void set(CategoryId categoryId, @Nullable Integer amount) {
        if (amount == null) {
            typed.remove(categoryId);
        } else {
            typed.put(categoryId, amount);
        }
    }

    int total() {
        return typed.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean isSynthetic(CategoryId categoryId) {
        return row.synthetic().contains(categoryId) && Objects.equals(row.amount(categoryId), get(categoryId));
    }

    /** The cells that differ from what was seen. */
    List<CellEdit> edits() {
        return Stream.concat(row.amounts().keySet().stream(), typed.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(row.amount(id), typed.get(id)))
                .map(id -> new CellEdit(new CellKey(row.school().id(), id), row.amount(id), typed.get(id)))
                .toList();
    }

    /** What takes the change back. */
    List<CellEdit> undo() {
        return edits().stream()
                .map(edit -> new CellEdit(edit.cell(), edit.typed(), edit.seen()))
                .toList();
    }
}
