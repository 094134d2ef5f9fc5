package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.Months;
import de.medienplan.subsidy.PaymentRunRow;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.function.Consumer;

/** The runs that were made, where each stands, and the way to its lines and steps. */
class RunList extends FullHeight {

    private static final long serialVersionUID = 1L;

    RunList(List<PaymentRunRow> made, Consumer<PaymentRunRow> open) {
        DataGrid<PaymentRunRow> grid = new DataGrid<>();
        grid.value("subsidy.treasury.run", Kind.INTEGER, PaymentRunRow::id);
        grid.text("subsidy.field.runKind", RunList::kind);
        grid.text("subsidy.field.month", run -> Months.text(run.month()));
        grid.shown(
                "subsidy.field.state",
                run -> Translations.text(run.state().label()),
                run -> new Status(Translations.text(run.state().label()), tone(run)));
        grid.sum("subsidy.field.lines", Kind.INTEGER, PaymentRunRow::lines);
        grid.sum("subsidy.field.payment", Kind.MONEY, PaymentRunRow::total);
        grid.text("subsidy.field.at", run -> Formats.dateTime(run.at(), Translations.locale()));
        grid.text("subsidy.field.actor", PaymentRunRow::actor);
        RowClicks.open(grid, open);
        grid.show(made);
        add(new Paragraph(Translations.text("subsidy.runs.hint")), grid);
    }

    private static String kind(PaymentRunRow run) {
        Long reverses = run.standing().reverses();
        String kind = Translations.text(run.kind().label());
        return reverses == null ? kind : Translations.text("subsidy.run.of", kind, Long.toString(reverses));
    }

    static Tone tone(PaymentRunRow run) {
        return switch (run.state()) {
            case TO_RELEASE -> Tone.NOTICE;
            case READY -> Tone.NOTICE;
            case PAID_OUT -> Tone.GOOD;
            case REVERSED, SETTLED -> Tone.NEUTRAL;
        };
    }
}
