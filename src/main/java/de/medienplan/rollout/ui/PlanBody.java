package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.plan.ChangePreview;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Status;
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

    void show(
            PlanWork work, Part part, GanttBuilder.Grouping grouping, String search, boolean editable, Runnable save) {
        List<Component> parts = new ArrayList<>(hints(work));
        ChangePreview preview = work.preview();
        if (preview != null) {
            parts.add(new ChangeBar(work, preview, save));
        }
        switch (part) {
            case SCHEDULE -> {
                gantt.show(work, grouping, search, editable);
                parts.add(gantt);
            }
            case TABLE -> {
                grid.show(work, search);
                parts.add(grid);
            }
            case BUDGET -> parts.add(PlanCharts.budget(work.evaluation()));
            case RESOURCES ->
                work.scenario().resources().stream()
                        .map(Scenario.Resource::id)
                        .forEach(resource -> parts.add(PlanCharts.resource(work.evaluation(), resource)));
            case SUPPORT -> parts.add(support(work));
            case COST -> parts.add(PlanCharts.cost(work.evaluation().cost()));
            case RUN -> parts.add(runs.of(work.stored().row()));
            case REASONS -> parts.add(answers.reasons(work, search));
            case SCARCITY -> parts.add(answers.scarcity(work));
            case CITY -> parts.add(answers.city(work));
        }
        List<Component> present = getChildren().toList();
        if (!present.equals(parts)) {
            removeAll();
            add(parts);
        }
    }

    private static ChartPanel support(PlanWork work) {
        return PlanCharts.support(work.evaluation(), work.scenario().support().existingPosts());
    }

    private static List<Component> hints(PlanWork work) {
        List<Component> hints = new ArrayList<>();
        String gap = PlanFigures.gapSentence(work);
        if (gap != null) {
            Paragraph sentence = new Paragraph(gap);
            sentence.addClassName("mp-gap");
            hints.add(sentence);
        }
        if (work.stored().row().outdated()) {
            hints.add(new Status(Translations.text("rollout.plan.outdated"), Tone.WARNING));
        }
        if (!work.isChanged() && !work.evaluation().feasible()) {
            Div broken = new Div();
            broken.addClassName("mp-broken");
            broken.add(new Span(Translations.text("rollout.plan.broken")));
            work.evaluation().violations().stream()
                    .limit(6)
                    .forEach(violation -> broken.add(new Paragraph(Translations.text(violation.reason()))));
            hints.add(broken);
        }
        return hints;
    }
}
