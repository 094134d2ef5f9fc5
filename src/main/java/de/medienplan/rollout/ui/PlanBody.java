package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.plan.ChangePreview;
import de.medienplan.ui.Card;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Status;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pane beside the drawer: hints, pending changes and one part of the plan. */
class PlanBody extends Div {

    private static final long serialVersionUID = 1L;

    /** What of the plan is looked at. */
    enum Part {
        SCHEDULE("zeitplan"),
        TABLE("tabelle"),
        BUDGET("haushalt"),
        RESOURCES("auslastung"),
        SUPPORT("stellen"),
        COST("kosten"),
        REASONS("begruendungen"),
        SCARCITY("engpaesse"),
        RISK("risiko"),
        MEANS("mehr-mittel"),
        CITY("ganze-stadt"),
        RUN("lauf");

        private final String address;

        Part(String address) {
            this.address = address;
        }

        String address() {
            return address;
        }

        static Optional<Part> of(String address) {
            return Arrays.stream(values())
                    .filter(part -> part.address.equals(address.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }

        String label() {
            return Translations.text("rollout.part." + name());
        }

        boolean isAboutSchools() {
            return this == SCHEDULE || this == TABLE || this == REASONS;
        }
    }

    private final GanttPanel gantt;
    private final PlanGrid grid;
    private final PlanAnswers answers;

    private final transient RunHistory runs;

    PlanBody(RunHistory runs, Consumer<@Nullable String> open, BiConsumer<String, String> move, PlanAnswers answers) {
        this.runs = runs;
        this.answers = answers;
        addClassName("mp-plan-body");
        gantt = new GanttPanel(open, move);
        grid = new PlanGrid(open);
    }

    void select(@Nullable String school) {
        gantt.select(school);
        grid.select(school);
    }

    void show(PlanEditSession session, PlanFilters filters, boolean editable, Runnable save) {
        String search = filters.search();
        List<Component> parts = new ArrayList<>(hints(session));
        LostDates lost = answers.lost(session);
        if (lost != null) {
            parts.addFirst(lost);
        }
        ChangePreview preview = session.preview();
        if (preview != null) {
            parts.add(new ChangeBar(session, preview, save));
        }
        switch (filters.part()) {
            case SCHEDULE -> {
                gantt.show(session, answers.standing(session), filters.grouping(), search, editable);
                parts.add(gantt);
            }
            case TABLE -> {
                grid.show(session, search);
                parts.add(grid);
            }
            case BUDGET -> parts.addAll(List.of(PlanCharts.budget(session.money()), answers.budget(session)));
            case RESOURCES ->
                session.scenario().resources().stream()
                        .map(Scenario.Resource::id)
                        .forEach(resource -> parts.add(PlanCharts.resource(session.evaluation(), resource)));
            case SUPPORT -> parts.add(support(session));
            case COST ->
                parts.addAll(List.of(
                        new Card(new TableView(PlanTables.money(session.money()))),
                        PlanCharts.cost(session.evaluation().cost())));
            case RUN -> parts.add(runs.of(session.stored().row()));
            case REASONS -> parts.add(answers.reasons(session, search));
            case SCARCITY -> parts.add(answers.scarcity(session));
            case RISK -> parts.add(answers.risk(session));
            case MEANS -> parts.add(answers.means(session));
            case CITY -> parts.add(answers.city(session));
        }
        List<Component> present = getChildren().toList();
        if (!present.equals(parts)) {
            removeAll();
            add(parts);
        }
    }

    private static ChartPanel support(PlanEditSession session) {
        return PlanCharts.support(
                session.evaluation(), session.scenario().support().existingPosts());
    }

    private static List<Component> hints(PlanEditSession session) {
        List<Component> hints = new ArrayList<>();
        String gap = PlanFigures.gapSentence(session);
        if (gap != null) {
            Paragraph sentence = new Paragraph(gap);
            sentence.addClassName("mp-gap");
            hints.add(sentence);
        }
        UnknownPupilsNotice.of(session.scenario()).ifPresent(hints::add);
        if (session.stored().row().outdated()) {
            hints.add(new Status(Translations.text("rollout.plan.outdated"), Tone.WARNING));
        }
        if (!session.isChanged() && !session.evaluation().feasible()) {
            Div broken = new Div();
            broken.addClassName("mp-broken");
            broken.add(new Span(Translations.text("rollout.plan.broken")));
            session.evaluation().violations().stream()
                    .limit(6)
                    .forEach(violation -> broken.add(new Paragraph(Translations.text(violation.reason()))));
            hints.add(broken);
        }
        return hints;
    }
}
