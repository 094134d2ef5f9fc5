package de.medienplan.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.outlook.Standing;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All schools of the plan with plan and actual; a click reports about one, a selection about many. */
class ProgressGrid extends Div {

    private static final long serialVersionUID = 1L;

    private final DataGrid<SchoolStanding> grid = new DataGrid<>();
    private final TextField search = Fields.search("progress.search");
    private final Select<Standing> standings = Fields.choiceOrNone(
            "progress.field.state",
            List.of(Standing.values()),
            standing -> Translations.text(standing.label()),
            "progress.all");
    private final transient ProgressActions actions;
    private final transient PlanStanding standing;
    private final transient Runnable changed;

    /**
     * @param filter what is filtered by at first
     * @param filtered gets what is filtered by then
     * @param changed runs when something was reported
     */
    ProgressGrid(
            ProgressActions actions,
            PlanStanding standing,
            ProgressFilter filter,
            Consumer<ProgressFilter> filtered,
            Runnable changed) {
        this.actions = actions;
        this.standing = standing;
        this.changed = changed;
        addClassNames("mp-fill", "mp-records");
        columns();
        FilterBar bar = new FilterBar(search, standings, new ExportMenu(this::table));
        if (actions.mayReport()) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            RowClicks.open(grid, this::report);
            bar.add(
                    many(),
                    Buttons.plain("progress.import", () -> UI.getCurrent().navigate(ProgressImportView.class)));
        }
        standings.setLabel(null);
        standings.setAriaLabel(Translations.text("progress.field.state"));
        search.setValue(filter.words());
        standings.setValue(filter.standing());
        search.addValueChangeListener(event -> filter(filtered));
        standings.addValueChangeListener(event -> filter(filtered));
        add(bar, grid);
        refresh();
    }

    private void columns() {
        grid.text("rollout.school", SchoolStanding::name).setFrozen(true);
        grid.shown(
                "progress.column.standing",
                school -> Translations.text(school.standing().label()),
                NextStarts::status);
        grid.text(
                "progress.column.plannedStart",
                school -> Formats.quarter(school.planned().start()));
        grid.text(
                "progress.column.plannedEnd",
                school -> Formats.quarter(school.planned().completion()));
        grid.text("progress.field.state", report(ProgressGrid::state));
        grid.value("progress.field.begunOn", Kind.DATE, report(ProgressReport::begunOn));
        grid.value("progress.column.completion", Kind.DATE, report(ProgressReport::completion));
        grid.sum("rollout.investment", Kind.EUROS, school -> school.school().investment());
        grid.value("progress.column.total", Kind.MONEY, report(ProgressReport::total));
        grid.sum("progress.column.paid", Kind.MONEY, school -> paid(school));
        grid.value("progress.field.reportedOn", Kind.DATE, report(ProgressReport::reportedOn));
        grid.text("progress.field.note", report(ProgressReport::note));
    }

    private static String state(ProgressReport report) {
        return Translations.text(report.state().label());
    }

    private static BigDecimal paid(SchoolStanding school) {
        ProgressReport report = school.report();
        return report == null ? BigDecimal.ZERO.setScale(2) : report.paid();
    }

    private static Function<SchoolStanding, @Nullable Object> report(Function<ProgressReport, @Nullable Object> value) {
        return school -> school.report() == null ? null : value.apply(school.report());
    }

    private Button many() {
        Button button = Buttons.plain(Message.of("progress.bulk.open", 0), () -> {
            Set<SchoolStanding> chosen = grid.getSelectedItems();
            ProgressBulkDialog.open(
                    actions,
                    standing.schools().stream().filter(chosen::contains).toList(),
                    changed);
        });
        button.setId("report-many");
        button.setEnabled(false);
        grid.addSelectionListener(event -> {
            int count = event.getAllSelectedItems().size();
            button.setText(Translations.text("progress.bulk.open", count));
            button.setEnabled(count > 0);
        });
        return button;
    }

    private void report(SchoolStanding school) {
        if (school.registerId() != null) {
            ProgressDialog.open(actions, school, changed);
        }
    }

    private void filter(Consumer<ProgressFilter> filtered) {
        filtered.accept(chosen());
        refresh();
    }

    private ProgressFilter chosen() {
        return new ProgressFilter(search.getValue(), standings.getValue());
    }

    private void refresh() {
        grid.show(
                standing.schools().stream()
                        .filter(chosen()::matches)
                        .sorted(Comparator.comparing(SchoolStanding::standing)
                                .thenComparing(school ->
                                        String.valueOf(school.planned().start()))
                                .thenComparing(SchoolStanding::name))
                        .toList(),
                standing.schools());
    }

    /** Number of schools on the list, for tests. */
    int count() {
        return grid.rows().size();
    }

    /** The schools in sight. */
    Table table() {
        return grid.table(Translations.text("progress.table", standing.day()));
    }

    /** How the first school on the list is, for tests. */
    Standing first() {
        return grid.rows().getFirst().standing();
    }
}
