package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a case that there may be several of: rows of fields, to add and to remove. */
class PartRows<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<PartRow<T>> rows = new ArrayList<>();
    private final transient Function<@Nullable T, PartRow<T>> make;
    private final transient Runnable changed;
    private final Div list = new Div();

    /** @param key of the title; the button that adds a row stands under {@code <key>.add} */
    PartRows(String key, Function<@Nullable T, PartRow<T>> make, Runnable changed) {
        this.make = make;
        this.changed = changed;
        addClassName("mp-part-rows");
        add(
                new H3(Translations.text(key)),
                list,
                Buttons.icon(VaadinIcon.PLUS, Buttons.small(Buttons.link(key + ".add", () -> {
                    addRow(null);
                    changed.run();
                }))));
    }

    void show(List<T> values) {
        rows.clear();
        list.removeAll();
        values.forEach(this::addRow);
    }

    private void addRow(@Nullable T value) {
        PartRow<T> row = make.apply(value);
        Div line = new Div(row);
        line.addClassName("mp-part-row");
        line.add(Buttons.icon(VaadinIcon.TRASH, "subsidy.part.remove", () -> {
            rows.remove(row);
            list.remove(line);
            changed.run();
        }));
        rows.add(row);
        list.add(line);
        row.onChange(changed);
    }

    /** Adds a row to be filled if there is none, for a part that may not be missing. */
    void requireRow() {
        if (rows.isEmpty()) {
            addRow(null);
        }
    }

    /** Whether every row is complete; what is missing is said at its fields. */
    boolean isValid() {
        return rows.stream().map(PartRow::isValid).reduce(true, Boolean::logicalAnd);
    }

    /** The complete rows. */
    List<T> values() {
        return rows.stream()
                .map(PartRow::value)
                .flatMap(value -> value == null ? Stream.empty() : Stream.of(value))
                .toList();
    }
}
