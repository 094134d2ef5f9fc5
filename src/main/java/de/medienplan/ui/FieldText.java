package de.medienplan.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import de.medienplan.shared.Formats;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The value of a field in words, as the field shows it. */
final class FieldText {

    private FieldText() {}

    static String of(HasValue<?, ?> field, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> of(field, one)).collect(Collectors.joining(", "));
        }
        ItemLabelGenerator<Object> labels = labels(field);
        return labels == null || value == null ? Formats.value(value, Translations.locale()) : labels.apply(value);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable ItemLabelGenerator<Object> labels(HasValue<?, ?> field) {
        return (ItemLabelGenerator<Object>)
                switch (field) {
                    case Select<?> select -> select.getItemLabelGenerator();
                    case ComboBoxBase<?, ?, ?> box -> box.getItemLabelGenerator();
                    case CheckboxGroup<?> group -> group.getItemLabelGenerator();
                    case RadioButtonGroup<?> group -> group.getItemLabelGenerator();
                    case SourceField source -> source.words();
                    default -> null;
                };
    }
}
