package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ticket.SeasonRow;
import de.medienplan.ticket.Seasons;
import de.medienplan.ticket.Seasons.Share;
import de.medienplan.ticket.ServiceFigures;
import de.medienplan.ticket.TicketLog;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Tickets per working day in holidays, at the start of term and during exams, with the city's table of these times. */
@org.springframework.stereotype.Component
class SeasonPanel {

    private final ServiceFigures figures;
    private final TicketEditors editors;

    SeasonPanel(ServiceFigures figures, TicketEditors editors) {
        this.figures = figures;
        this.editors = editors;
    }

    Component of(TicketLog log, LocalDate today, Runnable changed) {
        List<SeasonRow> seasons = figures.seasons();
        RowList<SeasonRow> list = new RowList<>("ticket.seasons", seasons)
                .label("ticket.season.field.kind", SeasonRow::kind)
                .words("ticket.season.field.name", SeasonRow::name)
                .column("ticket.season.field.firstDay", Kind.DATE, SeasonRow::firstDay)
                .column("ticket.season.field.lastDay", Kind.DATE, SeasonRow::lastDay)
                .words("ticket.season.field.source", SeasonRow::source);
        SeasonRow fresh = new SeasonRow(null, 0, SeasonRow.Kind.HOLIDAYS, "", today, today, "");
        list.ready(row -> edit(row, changed), editors.adding("ticket.season.new", () -> edit(fresh, changed)));
        list.removeClassName("mp-fill");
        return seasons.isEmpty() || log.isEmpty()
                ? list
                : new CardColumn(TicketCards.card(table(Seasons.of(log, seasons)), "ticket.season.hint"), list);
    }

    private static Table table(List<Share> shares) {
        return new Columns<Share>(Translations.locale())
                .text("ticket.season.time", SeasonPanel::name)
                .sum("ticket.season.days", Kind.INTEGER, Share::days)
                .sum("ticket.count", Kind.INTEGER, Share::tickets)
                .decimal("ticket.season.perDay", share -> rounded(share.perDay()))
                .add("ticket.season.index", Kind.PERCENT, Share::index)
                .total("ui.total")
                .table("ticket.season.shares", shares);
    }

    private static String name(Share share) {
        SeasonRow.Kind kind = share.kind();
        return kind == null ? Translations.text("ticket.season.ordinary") : Translations.text(kind.label());
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    private void edit(SeasonRow row, Runnable changed) {
        Form<SeasonRow> form = editors.form("ticket.season.field.", row);
        form.required("kind", key -> Fields.choice(key, List.of(SeasonRow.Kind.values())));
        form.required("name", Fields::text);
        form.required("firstDay", Fields::date);
        form.required("lastDay", Fields::date);
        form.wide(form.required("source", Fields::area));
        editors.dialog("ticket.season", row, form, changed)
                .deletable(row.name(), figures::delete)
                .open(figures::save);
    }
}
