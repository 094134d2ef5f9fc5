package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One change to many schools. */
class BulkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private enum Change {
        PRIORITY,
        INVESTMENT,
        INVESTMENT_PERCENT,
        EARLIEST_START,
        PIN,
        UNPIN,
        PUBLISHED,
        REMOVE;

        boolean takesQuarter() {
            return this == EARLIEST_START || this == PIN || this == PUBLISHED;
        }

        boolean takesNumber() {
            return this == PRIORITY || this == INVESTMENT || this == INVESTMENT_PERCENT;
        }
    }

    private final transient ScenarioEditSession work;
    private final List<String> ids;
    private final Select<Change> change = new Select<>();
    private final BigDecimalField number = Fields.decimal("rollout.bulk.value");
    private final ComboBox<String> quarter;

    BulkDialog(ScenarioEditSession work, List<String> ids, Runnable done) {
        this.work = work;
        this.ids = ids;
        this.quarter = Inputs.quarter("rollout.bulk.value", work.scenario(), null);
        setHeaderTitle(Translations.text("rollout.bulk.title", ids.size()));
        change.setLabel(Translations.text("rollout.bulk.what"));
        change.setItems(Change.values());
        change.setItemLabelGenerator(one -> Translations.text("rollout.bulk." + one.name()));
        change.setWidthFull();
        change.addValueChangeListener(event -> show());
        change.setValue(Change.PRIORITY);
        Div fields = new Div(change, number, quarter, new Paragraph(Translations.text("rollout.bulk.hint")));
        fields.addClassName("mp-form-card");
        add(fields);
        Button apply = new Button(Translations.text("rollout.bulk.apply"), event -> {
            if (apply()) {
                done.run();
                close();
            }
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), apply);
    }

    private void show() {
        number.setVisible(change.getValue().takesNumber());
        quarter.setVisible(change.getValue().takesQuarter());
    }

    private boolean apply() {
        Change chosen = change.getValue();
        BigDecimal value = number.getValue();
        String period = quarter.getValue();
        boolean percent = chosen == Change.INVESTMENT_PERCENT;
        boolean least = value != null && value.compareTo(percent ? BigDecimal.valueOf(-100) : BigDecimal.ZERO) >= 0;
        if (chosen.takesNumber() && !least) {
            number.setErrorMessage(Translations.text("rollout.input.notNegative"));
            number.setInvalid(true);
            return false;
        }
        if (chosen.takesQuarter() && period == null) {
            quarter.setErrorMessage(Translations.text("rollout.input.quarter"));
            quarter.setInvalid(true);
            return false;
        }
        if (chosen == Change.REMOVE) {
            work.change(draft -> draft.without(ids));
        } else {
            work.change(draft -> draft.eachSchool(
                    school -> ids.contains(school.id()) ? changed(school, chosen, value, period) : school));
        }
        return true;
    }

    private static Scenario.School changed(
            Scenario.School school, Change chosen, @Nullable BigDecimal value, @Nullable String period) {
        SchoolDraft draft = SchoolDraft.of(school);
        BigDecimal amount = Objects.requireNonNullElse(value, BigDecimal.ZERO);
        return (switch (chosen) {
                    case PRIORITY -> draft.priority(amount);
                    case INVESTMENT -> draft.investment(whole(amount));
                    case INVESTMENT_PERCENT ->
                        draft.investment(whole(BigDecimal.valueOf(school.investment())
                                .multiply(amount.movePointLeft(2).add(BigDecimal.ONE))));
                    case EARLIEST_START -> draft.earliestStart(Objects.requireNonNull(period));
                    case PIN -> draft.pinnedStart(period);
                    case UNPIN -> draft.pinnedStart(null);
                    case PUBLISHED -> draft.publishedStart(period);
                    case REMOVE -> draft;
                })
                .build();
    }

    private static long whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
