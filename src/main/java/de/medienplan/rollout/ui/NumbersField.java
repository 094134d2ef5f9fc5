package de.medienplan.rollout.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Several numbers that only together mean something, such as the shares of all cases. */
class NumbersField extends CustomField<List<BigDecimal>> {

    private static final long serialVersionUID = 1L;

    private final List<BigDecimalField> fields = new ArrayList<>();

    /** @param parts keys of the labels of the numbers */
    NumbersField(String labelKey, List<String> parts) {
        setLabel(Translations.text(labelKey));
        Div row = new Div();
        row.addClassName("mp-numbers");
        for (String part : parts) {
            BigDecimalField field = Fields.decimal(part);
            field.addValueChangeListener(event -> updateValue());
            fields.add(field);
            row.add(field);
        }
        add(row);
    }

    @Override
    protected @Nullable List<BigDecimal> generateModelValue() {
        List<BigDecimal> values = fields.stream()
                .map(BigDecimalField::getValue)
                .filter(Objects::nonNull)
                .toList();
        return values.size() == fields.size() ? values : null;
    }

    @Override
    protected void setPresentationValue(@Nullable List<BigDecimal> values) {
        for (int i = 0; i < fields.size(); i++) {
            Fields.filled(fields.get(i), values == null ? null : values.get(i));
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        fields.forEach(field -> field.setReadOnly(readOnly));
    }
}
