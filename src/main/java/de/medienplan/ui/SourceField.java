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
        Div line = new Div(text, date, assumption);
        line.addClassName("mp-field-grid");
        add(line);
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

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        text.setInvalid(invalid && text.getValue().isBlank());
        date.setInvalid(invalid && date.isEmpty());
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
