package de.medienplan.rollout.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.Adjustment;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One change to many schools. */
final class BulkDialog {

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
    private final Form<Void> form = new Form<>();
    private final Select<Change> change = form.wide(form.required(Fields.choice(
            "rollout.bulk.what", List.of(Change.values()), one -> Translations.text("rollout.bulk." + one.name()))));
    private final BigDecimalField number = form.required(Fields.decimal("rollout.bulk.value"));
    private final ComboBox<String> quarter;

    private BulkDialog(ScenarioEditSession work, List<String> ids) {
        this.work = work;
        this.ids = ids;
        this.quarter = form.required(Inputs.quarter("rollout.bulk.value", work.scenario(), null));
        form.wide(new Paragraph(Translations.text("rollout.bulk.hint")));
        change.addValueChangeListener(event -> show());
        change.setValue(Change.PRIORITY);
    }

    /** @param done runs when the schools are changed */
    static void open(ScenarioEditSession work, List<String> ids, Runnable done) {
        BulkDialog dialog = new BulkDialog(work, ids);
        new FormDialog<>(Translations.text("rollout.bulk.title", ids.size()), dialog.form)
                .narrow()
                .saveAs("rollout.bulk.apply")
                .saying(null)
                .onDone(done)
                .openLoose(dialog::apply);
    }

    private void show() {
        number.setVisible(change.getValue().takesNumber());
        quarter.setVisible(change.getValue().takesQuarter());
    }

    private void apply() {
        Change chosen = change.getValue();
        BigDecimal value = number.getValue();
        if (chosen.takesNumber()) {
            new Adjustment.Amount(value, chosen == Change.INVESTMENT_PERCENT)
                    .refusal()
                    .ifPresent(reason -> {
                        throw UserException.at("rollout.bulk.value", reason);
                    });
        }
        if (chosen == Change.REMOVE) {
            work.change(draft -> draft.without(ids));
        } else {
            work.change(draft -> draft.eachSchool(
                    school -> ids.contains(school.id()) ? changed(school, chosen, value, quarter.getValue()) : school));
        }
    }

    private static ScenarioSchool changed(
            ScenarioSchool school, Change chosen, @Nullable BigDecimal value, @Nullable String period) {
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
