package de.medienplan.rollout.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.rollout.derive.ReplanRequest;
import de.medienplan.rollout.derive.Replanned;
import de.medienplan.rollout.derive.Replanning;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.run.RunRequest;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Goes on from a plan: asks for horizon and changes of money and capacity, shows what comes out, and hands it over. */
final class ReplanDialog {

    private final transient Replanning replanning;
    private final transient StoredPlan plan;
    private final LocalDate asOf;
    private final Form<Void> form = new Form<>();
    private final TextField name = form.wide(form.required(Fields.text("rollout.name", 200)));
    private final ComboBox<String> first =
            form.required(Fields.find("rollout.replan.first", List.<String>of(), Formats::quarter));
    private final ComboBox<String> last =
            form.required(Fields.find("rollout.replan.last", List.<String>of(), Formats::quarter));
    private final IntegerField seconds = form.required(Fields.whole("rollout.run.seconds", 1, RunRequest.MOST_SECONDS));
    private final AdjustmentsPart adjustments;
    private final Div outcome = new Div();

    /** @param freeName makes a name one that no scenario has */
    ReplanDialog(Replanning replanning, StoredPlan plan, LocalDate asOf, UnaryOperator<String> freeName) {
        this.replanning = replanning;
        this.plan = plan;
        this.asOf = asOf;
        this.adjustments = new AdjustmentsPart(plan.scenario(), this::preview);
        name.setValue(freeName.apply(Translations.text(
                "rollout.replan.name", plan.scenario().name(), Quarter.of(asOf).label())));
        String end = plan.scenario().periods().getLast().id();
        last.setItems(Quarter.parse(end).andFollowing(40).stream()
                .map(Quarter::toString)
                .toList());
        last.setValue(replanning.usualLast(plan, asOf));
        seconds.setValue(30);
        first.setHelperText(Translations.text("rollout.replan.firstHint"));
        offerBeginnings();
        first.addValueChangeListener(event -> preview());
        last.addValueChangeListener(event -> Notices.guarded(this::offerBeginnings));
        outcome.addClassName("mp-replan-outcome");
        outcome.getElement().setAttribute("role", "status");
        form.wide(new H3(Translations.text("rollout.adjust"))).addClassName("mp-adjust-title");
        form.wide(adjustments);
        form.within(adjustments.value());
        form.unsavedWhile(() -> !adjustments.all().isEmpty());
        form.wide(outcome);
        preview();
    }

    /** @param done gets what was asked for, and for how many seconds to plan it */
    void open(BiConsumer<ReplanRequest, Integer> done) {
        FormDialog<Void> dialog = new FormDialog<>(Translations.text("rollout.replan"), form)
                .saveAs("rollout.replan.do")
                .saying(null);
        dialog.setWidth("min(56rem, 100vw)");
        dialog.openLoose(() -> {
            adjustments.finish();
            done.accept(wanted(), seconds.getValue());
        });
    }

    private ReplanRequest wanted() {
        return new ReplanRequest(
                name.getValue(),
                asOf,
                Objects.requireNonNullElse(first.getValue(), ""),
                Objects.requireNonNullElse(last.getValue(), ""),
                adjustments.all());
    }

    private Replanned shown() {
        return replanning.preview(plan, wanted());
    }

    private void offerBeginnings() {
        if (last.isEmpty()) {
            return;
        }
        List<String> beginnings = replanning.beginnings(plan, asOf, last.getValue());
        String chosen = first.getValue();
        first.setItems(beginnings);
        first.setValue(beginnings.contains(chosen) ? chosen : beginnings.getLast());
        preview();
    }

    private void preview() {
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        outcome.removeAll();
        try {
            show(shown());
        } catch (UserException refusal) {
            outcome.add(new Paragraph(Translations.text(refusal.reason())));
        }
    }

    private void show(Replanned next) {
        adjustments.show(next.after());
        outcome.add(new Paragraph(Translations.text(
                "rollout.replan.facts",
                next.begun(),
                next.done(),
                next.published(),
                Formats.quarter(next.after().asOf()))));
        say("rollout.replan.late", next.late());
        say("rollout.replan.beyond", next.beyond());
        outcome.add(new TableView(MeansTable.of(next.before(), next.after())));
    }

    private void say(String key, List<String> names) {
        if (!names.isEmpty()) {
            outcome.add(new Paragraph(Translations.text(key, names.size(), String.join(", ", names))));
        }
    }
}
