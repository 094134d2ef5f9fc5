package de.medienplan.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Source;
import org.jspecify.annotations.Nullable;

/** Where a figure comes from: the paper, its date, and whether something is assumed. */
public class SourceField extends CustomField<Source> {

    private static final long serialVersionUID = 1L;

    private final TextField text;
    private final DatePicker date;
    private final Checkbox assumption;

    /** @param key of the label of the paper; {@code Date} after it that of its date, {@code assumption} in its place the third */
    public SourceField(String key) {
        text = Fields.text(key, 300);
        date = Fields.date(key + "Date");
        assumption = Fields.check(key.substring(0, key.lastIndexOf('.') + 1) + "assumption");
        Div parts = new Div(text, date, assumption);
        parts.addClassNames("mp-field-grid", "mp-source-field");
        add(parts);
    }

    @Override
    public String getLabel() {
        return text.getLabel();
    }

    @Override
    protected @Nullable Source generateModelValue() {
        return date.isEmpty() ? null : new Source(text.getValue(), date.getValue(), assumption.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable Source source) {
        text.setValue(source == null ? "" : source.text());
        date.setValue(source == null ? null : source.date());
        assumption.setValue(source != null && source.assumption());
    }

    /** The fault stands at the part that has it, not below all three. */
    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        date.setInvalid(invalid && date.isEmpty());
        text.setInvalid(invalid && (text.getValue().isBlank() || !date.isEmpty()));
    }

    @Override
    public void setErrorMessage(String message) {
        text.setErrorMessage(message);
        date.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return text.getErrorMessage();
    }

    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        super.setRequiredIndicatorVisible(required);
        text.setRequiredIndicatorVisible(required);
        date.setRequiredIndicatorVisible(required);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        text.setReadOnly(readOnly);
        date.setReadOnly(readOnly);
        assumption.setReadOnly(readOnly);
    }

    ItemLabelGenerator<Source> words() {
        return source -> {
            String words = source.text() + ", " + Formats.date(source.date(), Translations.locale());
            return source.assumption() ? words + ", " + assumption.getLabel() : words;
        };
    }
}
