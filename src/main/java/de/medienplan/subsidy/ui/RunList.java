package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.Months;
import de.medienplan.subsidy.PaymentRunRow;
import de.medienplan.subsidy.PaymentRuns;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import java.util.List;

/** The runs that were made, with their lists for the treasury. */
class RunList extends FullHeight {

    private static final long serialVersionUID = 1L;

    private final transient PaymentRuns runs;

    RunList(PaymentRuns runs, List<PaymentRunRow> made) {
        this.runs = runs;
        DataGrid<PaymentRunRow> grid = new DataGrid<>();
        grid.value("subsidy.treasury.run", Kind.INTEGER, PaymentRunRow::id);
        grid.text("subsidy.field.runKind", run -> Translations.text(run.kind().label()));
        grid.text("subsidy.field.month", run -> Months.text(run.month()));
        grid.sum("subsidy.field.lines", Kind.INTEGER, PaymentRunRow::lines);
        grid.sum("subsidy.field.payment", Kind.MONEY, PaymentRunRow::total);
        grid.text("subsidy.field.at", run -> Formats.dateTime(run.at(), Translations.locale()));
        grid.text("subsidy.field.actor", PaymentRunRow::actor);
        grid.addComponentColumn(this::actions)
                .setHeader(Translations.text("subsidy.treasury"))
                .setAutoWidth(true);
        grid.show(made);
        add(grid);
    }

    private Component actions(PaymentRunRow run) {
        Div actions = new Div(
                TableDownload.csv(
                        () -> runs.treasury(run.id(), Translations.locale()), Translations.text("subsidy.csv")),
                TableDownload.excel(
                        () -> runs.treasury(run.id(), Translations.locale()), Translations.text("subsidy.xlsx")),
                Buttons.small(Buttons.link("subsidy.run.lines", () -> open(run))));
        actions.addClassName("mp-line");
        return actions;
    }

    private void open(PaymentRunRow run) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(
                Translations.text("subsidy.run.title", Long.toString(run.id()), Months.text(run.month())));
        dialog.setWidth("min(80rem, 100vw)");
        dialog.setHeight("80vh");
        dialog.add(new PaymentGrid(runs.lines(run.id())));
        dialog.getFooter().add(Buttons.plain("ui.close", dialog::close));
        dialog.open();
    }
}
