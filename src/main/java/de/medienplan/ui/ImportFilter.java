package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import de.medienplan.importing.RowFilter;
import de.medienplan.importing.SourceFile;
import de.medienplan.importing.TablePlace;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks which rows of a file are wanted: a column, such as the school authority, and its values. */
final class ImportFilter {

    private final List<String> header;
    private final SourceFile source;
    private final TablePlace place;
    private final Consumer<@Nullable RowFilter> wanted;
    private final ComboBox<Integer> column = new ComboBox<>(Translations.text("importing.filter.column"));
    private final MultiSelectComboBox<String> values =
            new MultiSelectComboBox<>(Translations.text("importing.filter.values"));

    /** @param wanted hears which rows are wanted, null for all */
    ImportFilter(SourceFile source, TablePlace place, Consumer<@Nullable RowFilter> wanted) {
        this.source = source;
        this.place = place;
        this.wanted = wanted;
        header = source.headings(place);
        column.setItems(IntStream.range(0, header.size()).boxed().toList());
        column.setItemLabelGenerator(header::get);
        column.setPlaceholder(Translations.text("importing.filter.all"));
        column.setClearButtonVisible(true);
        column.addValueChangeListener(event -> offer(event.getValue()));
        values.setVisible(false);
        values.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask();
            }
        });
    }

    List<Component> fields() {
        return List.of(column, values);
    }

    private void offer(@Nullable Integer chosen) {
        values.setVisible(chosen != null);
        values.setItems(chosen == null ? List.of() : source.values(place, header.get(chosen)));
        ask();
    }

    private void ask() {
        Integer chosen = column.getValue();
        boolean all = chosen == null || values.getValue().isEmpty();
        wanted.accept(all ? null : new RowFilter(header.get(chosen), values.getValue()));
    }
}
