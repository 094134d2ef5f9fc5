package de.medienplan.grant.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.ImportField;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.function.Consumer;

/** Chooses the column of the file that fills a field. */
final class MappingField {

    private MappingField() {}

    static <F extends ImportField> ComboBox<String> of(
            List<String> header, ColumnMapping<F> mapping, F field, Consumer<ColumnMapping<F>> changed) {
        ComboBox<String> box = new ComboBox<>(Translations.text(field.label()));
        box.setItems(header);
        box.setClearButtonVisible(true);
        box.setPlaceholder(Translations.text("grant.notice.noColumn"));
        box.setRequiredIndicatorVisible(field.required());
        box.setWidth("11rem");
        Integer column = mapping.column(field);
        if (column != null) {
            box.setValue(header.get(column));
        }
        box.addValueChangeListener(event -> changed.accept(
                mapping.with(field, event.getValue() == null ? null : header.indexOf(event.getValue()))));
        return box;
    }
}
