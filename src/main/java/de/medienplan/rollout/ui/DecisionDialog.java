package de.medienplan.rollout.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.DecisionDraft;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.LocalDate;

/** Records that a plan was decided. */
final class DecisionDialog {

    private final DecidedPlans decisions;
    private final PlanId plan;
    private final Runnable done;
    private final Form<Void> form = new Form<>();
    private final TextField number = form.required(Fields.text("decision.field.number", 60));
    private final DatePicker decidedOn = form.required(Fields.date("decision.field.decidedOn"));
    private final TextField paper = form.optional(Fields.text("decision.field.paper", 200));
    private final TextField decidedBy = form.required(Fields.text("decision.field.decidedBy", 200));
    private final TextArea note = form.wide(form.optional(Fields.area("decision.field.note", 2000)));

    private DecisionDialog(DecidedPlans decisions, StoredPlan plan, LocalDate day, Runnable done) {
        this.decisions = decisions;
        this.plan = plan.row().id();
        this.done = done;
        number.setValue(Integer.toString(decisions.all().size() + 1));
        decidedOn.setValue(day);
        decidedBy.setValue(Translations.text("decision.council"));
        Paragraph hint = new Paragraph(Translations.text("decision.hint"));
        form.addComponentAsFirst(hint);
        form.wide(hint);
    }

    /** @param done runs when it is recorded or taken back */
    static void open(DecidedPlans decisions, StoredPlan plan, LocalDate day, Runnable done) {
        DecisionDialog dialog = new DecisionDialog(decisions, plan, day, done);
        new FormDialog<>(Translations.text("decision.record"), dialog.form)
                .saveAs("decision.record")
                .saying(null)
                .openLoose(dialog::record);
    }

    private void record() {
        DecisionDraft decision = new DecisionDraft(
                plan, number.getValue(), decidedOn.getValue(), paper.getValue(), decidedBy.getValue(), note.getValue());
        long id = decisions.record(decision);
        done.run();
        Notices.undoable(Message.of("decision.recorded", decision.number()), () -> {
            decisions.takeBack(id);
            done.run();
        });
    }
}
