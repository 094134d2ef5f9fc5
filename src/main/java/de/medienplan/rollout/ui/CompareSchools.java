package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.rollout.plan.Change;
import de.medienplan.rollout.plan.Comparison;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.Status;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The schools of two plans: from when to when, and why. */
class CompareSchools extends Div {

    private static final long serialVersionUID = 1L;

    private final DataGrid<Comparison.SchoolRow> grid = new DataGrid<>();
    private final Select<Change> change = Fields.choiceOrNone(
            "comparison.change",
            Arrays.asList(Change.values()),
            one -> Translations.text(one.label()),
            "comparison.change.any");
    private final TextField search = Fields.search("rollout.plan.search");
    private final transient List<Comparison.SchoolRow> rows;

    CompareSchools(ComparedPlans compared) {
        addClassName("mp-compare-schools");
        rows = compared.schools();
        grid.text("rollout.school", Comparison.SchoolRow::name).setFlexGrow(0);
        grid.shown(
                        "comparison.change",
                        row -> Translations.text(row.change().label()),
                        row -> new Status(Translations.text(row.change().label()), tone(row.change())))
                .setFlexGrow(0);
        grid.text("comparison.from", row -> place(row.from(), row.fromWave())).setFlexGrow(0);
        grid.text("comparison.to", row -> place(row.to(), row.toWave())).setFlexGrow(0);
        grid.value("comparison.quarters", Kind.INTEGER, Comparison.SchoolRow::quarters);
        grid.text("comparison.why", row -> words(row));
        search.addValueChangeListener(event -> show());
        change.addValueChangeListener(event -> show());
        String title = title(compared);
        add(
                new FilterBar(
                        search,
                        change,
                        TableDownload.csv(() -> grid.table(title), "CSV"),
                        TableDownload.excel(() -> grid.table(title), "Excel")),
                grid);
        show();
    }

    private void show() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        Change only = change.getValue();
        grid.show(rows.stream()
                .filter(row -> only == null ? row.change().isAny() : row.change() == only)
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    }

    private static String title(ComparedPlans compared) {
        return Translations.text("comparison.table.schools", compared.beforeName(), compared.afterName());
    }

    private static String place(@Nullable String period, int wave) {
        return period == null
                ? Translations.text("rollout.unplanned")
                : Translations.text("rollout.wave", wave, Formats.quarter(period));
    }

    private static String words(Comparison.SchoolRow row) {
        return row.why() == null ? "" : Translations.text(row.why());
    }

    private static Tone tone(Change change) {
        return switch (change) {
            case EARLIER, CAME_IN -> Tone.GOOD;
            case LATER -> Tone.WARNING;
            case FELL_OUT -> Tone.DANGER;
            case SAME, UNPLANNED, ONLY_BEFORE, ONLY_AFTER -> Tone.NEUTRAL;
        };
    }

    /** All schools, those that changed first, for the file. */
    static Table table(ComparedPlans compared) {
        return new Table(
                title(compared),
                Tables.columns(
                        "rollout.school",
                        Kind.TEXT,
                        "comparison.change",
                        Kind.TEXT,
                        "comparison.from",
                        Kind.TEXT,
                        "comparison.to",
                        Kind.TEXT,
                        "comparison.quarters",
                        Kind.INTEGER,
                        "comparison.why",
                        Kind.TEXT),
                compared.schools().stream()
                        .sorted(Comparator.comparing(
                                (Comparison.SchoolRow row) -> !row.change().isAny()))
                        .map(row -> Tables.row(
                                row.name(),
                                Translations.text(row.change().label()),
                                place(row.from(), row.fromWave()),
                                place(row.to(), row.toWave()),
                                row.quarters(),
                                words(row)))
                        .toList());
    }
}
