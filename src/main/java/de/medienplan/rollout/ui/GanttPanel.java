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
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The schedule as a picture, with the same numbers as a table and to take away. */
class GanttPanel extends PicturePanel<Gantt> {

    private static final long serialVersionUID = 1L;

    private final Div legend = new Div();

    GanttPanel(Consumer<@Nullable String> open, BiConsumer<String, String> move) {
        super("", new Gantt(), new Table("", List.of(), List.of()));
        addClassName("mp-gantt-panel");
        legend.addClassName("mp-legend");
        add(legend);
        picture().onOpen(event -> open.accept(event.school));
        picture().onMove(event -> move.accept(event.school, event.period));
    }

    /** Says what each colour means, of those that can occur. */
    private void legend(Map<String, String> others) {
        legend.removeAll();
        List.of("ok", "pinned", "lost", "broken", "blocked", "mark")
                .forEach(kind -> entry(kind, "rollout.legend." + kind));
        others.forEach(this::entry);
    }

    private void entry(String kind, String key) {
        Span entry = new Span(Translations.text(key));
        entry.addClassName(kind);
        legend.add(entry);
    }

    void show(
            PlanEditSession session,
            PlanStanding standing,
            GanttBuilder.Grouping grouping,
            String search,
            boolean editable) {
        updateNumbers(finding(session.evaluation()), SchoolTable.of(session));
        legend(new TreeMap<>(Map.of("now", "progress.gantt.legend.now", "today", "progress.gantt.legend.today")));
        picture().show(new GanttBuilder(session, standing).build(grouping, search, editable));
    }

    /** Shows a plan above the bars of another, where they differ. */
    void compare(PlanEditSession session, Map<String, GanttData.Shadow> shadows) {
        updateNumbers(Translations.text("comparison.finding.schedule", shadows.size()), SchoolTable.of(session));
        picture().show(new GanttBuilder(session, shadows).build(GanttBuilder.Grouping.WAVE, "", false));
        legend(Map.of("shadow", "comparison.legend.shadow"));
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
        boolean base = evaluation.schools().stream()
                .flatMap(row -> row.grants().stream())
                .anyMatch(grant -> grant.base() > 0);
        String grant = Translations.text(base ? "rollout.base" : "rollout.finding.grant");
        return Translations.text("rollout.finding.schedule", all - unplanned, all, unplanned, lost, grant);
    }
}
