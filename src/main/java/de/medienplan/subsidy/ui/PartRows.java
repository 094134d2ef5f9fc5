package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of a case that there may be several of: rows of fields, to add and to remove. */
class PartRows<T> extends Div {

    private static final long serialVersionUID = 1L;

    /** The fields of a row, and the value that they make; null while it is incomplete. */
    interface Row<T> {
        List<Component> fields();

        @Nullable
        T value();

        void onChange(Runnable changed);
    }

    private final transient List<Row<T>> rows = new ArrayList<>();
    private final transient Function<@Nullable T, Row<T>> make;
    private final transient Runnable changed;
    private final Div list = new Div();

    PartRows(String titleKey, String addKey, Function<@Nullable T, Row<T>> make, Runnable changed) {
        this.make = make;
        this.changed = changed;
        Button add = new Button(Translations.text(addKey), VaadinIcon.PLUS.create(), event -> {
            addRow(null);
            changed.run();
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("mp-part-rows");
        add(new H3(Translations.text(titleKey)), list, add);
    }

    void show(List<T> values) {
        rows.clear();
        list.removeAll();
        values.forEach(this::addRow);
    }

    private void addRow(@Nullable T value) {
        Row<T> row = make.apply(value);
        Div line = new Div();
        line.addClassName("mp-part-row");
        line.add(row.fields());
        Button remove = new Button(VaadinIcon.TRASH.create());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(Translations.text("subsidy.part.remove"));
        remove.addClickListener(event -> {
            rows.remove(row);
            list.remove(line);
            changed.run();
        });
        line.add(remove);
        rows.add(row);
        list.add(line);
        row.onChange(changed);
    }

    /** The complete rows. */
    List<T> complete() {
        List<T> values = new ArrayList<>();
        for (Row<T> row : rows) {
            T value = row.value();
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** All rows. @param refuse called for an incomplete one */
    List<T> all(Supplier<? extends RuntimeException> refuse) {
        if (rows.stream().anyMatch(row -> row.value() == null)) {
            throw refuse.get();
        }
        return complete();
    }
}
