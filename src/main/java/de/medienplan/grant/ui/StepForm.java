package de.medienplan.grant.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.medienplan.grant.Action;
import de.medienplan.grant.Step;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of a step; only those that the action has. */
class StepForm extends Form<Void> {

    private static final long serialVersionUID = 1L;

    private final DatePicker date = required(Fields.date("grant.step.date"));
    private final BigDecimalField amount = optional(Fields.money("grant.step.amount"));
    private final TextField number = optional(Fields.text("grant.step.number"));
    private final TextField reason = wide(optional(Fields.text("grant.step.reason")));

    StepForm(LocalDate day, Runnable changed) {
        date.setValue(day);
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        date.addValueChangeListener(event -> changed.run());
        amount.addValueChangeListener(event -> changed.run());
        number.addValueChangeListener(event -> changed.run());
        reason.addValueChangeListener(event -> changed.run());
    }

    void fit(Action action) {
        amount.setVisible(action.hasAmount());
        amount.setHelperText(Translations.text("grant.step.amount." + action.name()));
        number.setVisible(action.hasNumber());
        reason.setRequiredIndicatorVisible(action.needsReason());
    }

    /** Empty while there is no valid date. */
    Optional<Step> step(Action action) {
        LocalDate day = date.getValue();
        return day == null
                ? Optional.empty()
                : Optional.of(new Step(
                        action,
                        day,
                        action.hasAmount() ? amount.getValue() : null,
                        number.getValue().strip(),
                        reason.getValue().strip()));
    }
}
