package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.rollout.derive.AssumptionReview;
import de.medienplan.rollout.derive.AssumptionSet;
import de.medienplan.rollout.derive.ReviewRow;
import de.medienplan.rollout.run.AssumptionStudies;
import de.medienplan.rollout.run.Study;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;

/** The figures of a scenario by what they do to its plan, each to be confirmed or changed. */
class AssumptionReviewPart extends StudyPart<AssumptionStudies.Question, AssumptionStudies.Answer> {

    private static final long serialVersionUID = 1L;

    /** What stores and what computes. */
    record Services(AssumptionReview review, AssumptionStudies studies) {}

    private final transient ScenarioEditSession work;
    private final transient Services services;
    private final boolean editable;
    private final LocalDate asOf;
    private final transient Runnable reload;
    private final Paragraph count = new Paragraph();
    private final AssumptionGrid grid;
    private final UnorderedList formulas = new UnorderedList();

    AssumptionReviewPart(
            ScenarioEditSession work, Services services, StudySetting setting, LocalDate asOf, Runnable reload) {
        super(services.studies(), setting);
        this.work = work;
        this.services = services;
        this.editable = setting.mayPlan();
        this.asOf = asOf;
        this.reload = reload;
        this.grid = new AssumptionGrid(editable, this::confirm, this::change);
        count.setId("unconfirmed");
        add(count);
        begin(
                "rollout.review.intro",
                new OrderButton(this::order),
                editable,
                services.studies().latest(work.stored().id()),
                "rollout.review.nothing");
        add(grid.bar(work.scenario().name()), grid, new Details(Translations.text("rollout.assumptions"), formulas));
        refresh();
    }

    /** Orders the effects. */
    private static final class OrderButton extends Div implements com.vaadin.flow.component.HasEnabled {

        private static final long serialVersionUID = 1L;

        OrderButton(Runnable order) {
            Button button = Buttons.icon(VaadinIcon.PLAY, Buttons.plain("rollout.review.order", order::run));
            button.setId("order-effects");
            add(button);
        }
    }

    private void order() {
        follow(services.studies().start(work.stored().id()));
    }

    private void refresh() {
        List<ReviewRow> rows = services.review().rows(work.stored().id());
        long open = rows.stream().filter(ReviewRow::isUnconfirmed).count();
        count.setText(Translations.text("rollout.review.count", open, rows.size()));
        grid.show(rows);
        formulas.removeAll();
        AssumptionForm.formulas(
                        new AssumptionSet(rows.stream().map(ReviewRow::figure).toList()))
                .forEach(key -> formulas.add(new ListItem(Translations.text(key))));
    }

    private void confirm(ReviewRow row) {
        services.review().confirm(work.stored().id(), row.figure());
        refresh();
        Notices.undoable(Message.of("rollout.review.confirmed", row.figure().label()), () -> {
            services.review().withdraw(work.stored().id(), row.figure());
            refresh();
        });
    }

    private void change(ReviewRow row) {
        if (work.isChanged()) {
            Notices.refused(Message.of("rollout.renewal.unsaved"));
            return;
        }
        new AssumptionDialog(services.review(), work.stored(), row.figure(), asOf).open(before -> {
            reload.run();
            Notices.undoable(Message.of("rollout.review.changed", row.figure().label()), () -> {
                if (work.isChanged()) {
                    Notices.refused(Message.of("rollout.renewal.unsaved"));
                } else if (Notices.guarded(() -> services.review().undo(before))) {
                    reload.run();
                }
            });
        });
    }

    @Override
    int seconds(Study<AssumptionStudies.Question, AssumptionStudies.Answer> now) {
        return now.question().seconds();
    }

    @Override
    void write(
            Div into,
            Study<AssumptionStudies.Question, AssumptionStudies.Answer> now,
            AssumptionStudies.Answer answer,
            boolean working) {
        if (!services.studies().fits(now, work.stored().id())) {
            into.add(new Status(Translations.text("rollout.review.outdated"), Tone.WARNING));
            grid.effects(List.of());
            return;
        }
        into.add((Component) new Paragraph(
                Translations.text("rollout.review.known", answer.effects().size())));
        grid.effects(answer.effects());
    }
}
