package de.medienplan.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import de.medienplan.order.Deviations;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was planned, ordered, invoiced, paid and granted, by school and year, and by budget line. */
@org.springframework.stereotype.Component
class DeviationPanel {

    private final Deviations deviations;

    DeviationPanel(Deviations deviations) {
        this.deviations = deviations;
    }

    Component panel(LocalDate today) {
        Deviations.Report report = deviations.on(today);
        Div panel = new Div();
        panel.addClassNames("mp-scroll", "mp-fill");
        if (report.rows().isEmpty() && report.lines().isEmpty()) {
            panel.add(new EmptyState("order.deviations.empty"));
            return panel;
        }
        panel.add(new Paragraph(
                report.plan().isEmpty()
                        ? Translations.text("order.deviations.noPlan")
                        : Translations.text("order.deviations.plan", report.plan())));
        schools(panel, report.rows(), today);
        lines(panel, report.lines());
        return panel;
    }

    private static void schools(Div panel, List<Deviations.Row> rows, LocalDate today) {
        DataGrid<Deviations.Row> grid = new DataGrid<>();
        grid.text(
                "order.share.school",
                row -> row.school().isEmpty() ? Translations.text("order.deviations.noSchool") : row.school());
        grid.text("order.deviations.year", row -> Integer.toString(row.year()));
        grid.sum("order.deviations.planned", Kind.MONEY, row -> row.planned().setScale(2));
        grid.sum("order.deviations.ordered", Kind.MONEY, row -> row.booked().ordered());
        grid.sum("order.deviations.invoiced", Kind.MONEY, row -> row.booked().invoiced());
        grid.sum("order.deviations.paid", Kind.MONEY, row -> row.booked().paid());
        grid.sum("order.deviations.approved", Kind.MONEY, row -> row.grants().approved());
        grid.sum("order.deviations.drawn", Kind.MONEY, row -> row.grants().drawn());
        grid.sum("order.deviations.overPlan", Kind.MONEY, row -> row.overPlan().setScale(2));
        grid.sum("order.deviations.overOrder", Kind.MONEY, Deviations.Row::overOrder);
        grid.setHeight("30rem");
        List<Integer> years =
                rows.stream().map(Deviations.Row::year).distinct().sorted().toList();
        Select<Integer> year = Fields.choiceOrNone(
                "order.deviations.year", years, one -> Integer.toString(one), "order.deviations.allYears");
        year.addValueChangeListener(event -> grid.show(ofYear(rows, event.getValue())));
        @Nullable Integer first = years.contains(today.getYear()) ? Integer.valueOf(today.getYear()) : null;
        grid.show(ofYear(rows, first));
        year.setValue(first);
        panel.add(
                new H2(Translations.text("order.deviations.schools")),
                new FilterBar(year, new ExportMenu(() -> grid.table(Translations.text("order.deviations.schools")))),
                grid);
    }

    private static List<Deviations.Row> ofYear(List<Deviations.Row> rows, @Nullable Integer year) {
        return rows.stream().filter(row -> year == null || row.year() == year).toList();
    }

    private static void lines(Div panel, List<Deviations.LineRow> rows) {
        DataGrid<Deviations.LineRow> grid = new DataGrid<>();
        grid.text("order.share.line", row -> row.line().label());
        grid.sum("order.deviations.authorised", Kind.MONEY, row -> row.line().authorised());
        grid.sum("order.deviations.ordered", Kind.MONEY, row -> row.booked().ordered());
        grid.sum("order.deviations.invoiced", Kind.MONEY, row -> row.booked().invoiced());
        grid.sum("order.deviations.paid", Kind.MONEY, row -> row.booked().paid());
        grid.sum("order.deviations.bound", Kind.MONEY, row -> row.booked().bound());
        grid.sum("order.deviations.left", Kind.MONEY, Deviations.LineRow::left);
        grid.shown(
                "order.deviations.state",
                DeviationPanel::word,
                row -> new Status(word(row), row.left().signum() < 0 ? Tone.DANGER : Tone.GOOD));
        grid.setHeight("22rem");
        grid.show(rows);
        panel.add(
                new H2(Translations.text("order.deviations.lines")),
                new FilterBar(new ExportMenu(() -> grid.table(Translations.text("order.deviations.lines")))),
                grid);
    }

    private static String word(Deviations.LineRow row) {
        return Translations.text(row.left().signum() < 0 ? "order.deviations.over" : "order.deviations.within");
    }
}
