package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.shared.Table;
import de.medienplan.ui.PicturePanel;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The schedule as a picture, with the same numbers as a table and to take away. */
class GanttPanel extends PicturePanel<Gantt> {

    private static final long serialVersionUID = 1L;

    private final Div legend = legend();

    GanttPanel(Consumer<@Nullable String> open, BiConsumer<String, String> move) {
        super("", new Gantt(), new Table("", List.of(), List.of()));
        addClassName("mp-gantt-panel");
        add(legend);
        picture().onOpen(event -> open.accept(event.school));
        picture().onMove(event -> move.accept(event.school, event.period));
    }

    private static Div legend() {
        Div legend = new Div();
        legend.addClassName("mp-legend");
        for (String kind : List.of("ok", "pinned", "lost", "broken", "blocked", "mark")) {
            Span entry = new Span(Translations.text("rollout.legend." + kind));
            entry.addClassName(kind);
            legend.add(entry);
        }
        for (String kind : List.of("now", "today")) {
            Span entry = new Span(Translations.text("progress.gantt.legend." + kind));
            entry.addClassName(kind);
            legend.add(entry);
        }
        return legend;
    }

    void show(
            PlanEditSession session,
            PlanStanding standing,
            GanttBuilder.Grouping grouping,
            String search,
            boolean editable) {
        updateNumbers(finding(session.evaluation()), SchoolTable.of(session));
        picture().show(new GanttBuilder(session, standing).build(grouping, search, editable));
    }

    /** Shows a plan above the bars of another, where they differ. */
    void compare(PlanEditSession session, Map<String, GanttData.Shadow> shadows) {
        updateNumbers(Translations.text("comparison.finding.schedule", shadows.size()), SchoolTable.of(session));
        picture().show(new GanttBuilder(session, shadows).build(GanttBuilder.Grouping.WAVE, "", false));
        Span entry = new Span(Translations.text("comparison.legend.shadow"));
        entry.addClassName("shadow");
        legend.add(entry);
    }

    void select(@Nullable String school) {
        picture().select(school);
    }

    private static String finding(Evaluation evaluation) {
        int all = evaluation.schools().size();
        int unplanned = evaluation.unplanned().size();
        long lost = evaluation.schools().stream()
                .filter(row -> row.start() != null && row.grants().stream().anyMatch(grant -> !grant.received()))
                .count();
        return Translations.text("rollout.finding.schedule", all - unplanned, all, unplanned, lost);
    }
}
