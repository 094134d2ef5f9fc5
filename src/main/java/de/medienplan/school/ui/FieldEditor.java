package de.medienplan.school.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolTypeRow;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Texts;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The input of one {@link SchoolField}, of the kind that the field needs, seen as one type. */
final class FieldEditor {

    private final AbstractField<?, Object> input;

    @SuppressWarnings("unchecked")
    private FieldEditor(AbstractField<?, ?> input) {
        this.input = (AbstractField<?, Object>) input;
    }

    static FieldEditor of(SchoolField field, List<SchoolTypeRow> types) {
        String label = Translations.text(field.label());
        return new FieldEditor(
                switch (field.kind()) {
                    case TEXT -> new TextField(label);
                    case LONG_TEXT -> longText(label);
                    case TYPE -> type(field.label().key(), types);
                    case COUNT, YEARLY_COUNT -> Fields.whole(field.label().key());
                    case COORDINATE -> coordinate(field);
                    case DATE -> Fields.date(field.label().key());
                    case BUILDING, INTERNET, BROADBAND, WLAN, MEP -> choice(label, field);
                });
    }

    AbstractField<?, Object> component() {
        return input;
    }

    @Nullable
    Object value() {
        return input.isEmpty() ? null : input.getValue();
    }

    void show(@Nullable Object value, boolean synthetic) {
        input.setValue(value == null ? input.getEmptyValue() : value);
        refuse(null);
        if (input instanceof HasHelper helped) {
            helped.setHelperText(synthetic ? Translations.text("school.list.synthetic") : "");
        }
    }

    /** Shows why the value is refused, or nothing if it is not. */
    void refuse(@Nullable String reason) {
        if (input instanceof HasValidationProperties validated) {
            validated.setErrorMessage(reason == null ? "" : reason);
            validated.setInvalid(reason != null);
        }
    }

    /** Whether something is typed that is no value of this kind, such as letters in a number. */
    boolean isUnreadable() {
        return input instanceof HasValidator<?>
                && validator()
                        .getDefaultValidator()
                        .apply(input.getValue(), new ValueContext())
                        .isError();
    }

    @SuppressWarnings("unchecked")
    private HasValidator<Object> validator() {
        return (HasValidator<Object>) input;
    }

    private static TextArea longText(String label) {
        TextArea area = new TextArea(label);
        area.setMinRows(3);
        return area;
    }

    private static BigDecimalField coordinate(SchoolField field) {
        BigDecimalField input = Fields.decimal(field.label().key());
        input.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                .setBadInputErrorMessage(Translations.text("importing.value.coordinate")));
        return input;
    }

    private static ComboBox<String> type(String labelKey, List<SchoolTypeRow> types) {
        var names = types.stream().collect(Collectors.toMap(SchoolTypeRow::code, SchoolTypeRow::name));
        return Fields.find(
                labelKey,
                types.stream().map(SchoolTypeRow::code).toList(),
                code -> code + " · " + names.getOrDefault(code, ""));
    }

    private static ComboBox<Labelled> choice(String label, SchoolField field) {
        ComboBox<Labelled> box = new ComboBox<>(label);
        box.setItems(field.kind().choices());
        box.setItemLabelGenerator(choice -> Texts.render(choice.label(), Translations.locale()));
        box.setClearButtonVisible(field != SchoolField.MEP_PLACE);
        return box;
    }
}
