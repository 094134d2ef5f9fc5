package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.shared.Table;
import de.medienplan.ticket.StandoutRule;
import de.medienplan.ticket.StandoutRule.Judged;
import de.medienplan.ticket.TicketLog;
import de.medienplan.ticket.TicketVolumes;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Tickets of each school beside what its devices let expect, with a word on whether chance explains it. */
@org.springframework.stereotype.Component
class SchoolTicketsPanel {

    private final TicketVolumes volumes;

    SchoolTicketsPanel(TicketVolumes volumes) {
        this.volumes = volumes;
    }

    Component of(TicketLog log, LocalDate today) {
        List<Judged> judged = volumes.standouts(log, today);
        DataGrid<Judged> grid = new DataGrid<>();
        grid.text("ticket.field.SCHOOL", one -> one.observed().school()).setFlexGrow(1);
        grid.sum("ticket.count", Table.Kind.INTEGER, one -> one.observed().tickets());
        grid.sum("ticket.devices", Table.Kind.INTEGER, one -> one.observed().devices());
        grid.value(
                "ticket.per100",
                Table.Kind.DECIMAL,
                one -> rounded(100.0
                        * one.observed().tickets()
                        / log.span().months()
                        / Math.max(1, one.observed().devices())));
        grid.value(
                "ticket.expected",
                Table.Kind.DECIMAL,
                one -> rounded(one.observed().expected()));
        grid.shown("ticket.standout", SchoolTicketsPanel::word, SchoolTicketsPanel::status);
        grid.show(judged);
        long odd = judged.stream()
                .filter(one -> one.verdict() != StandoutRule.Verdict.USUAL)
                .count();
        FilterBar bar = new FilterBar(new ExportMenu(() -> grid.table(Translations.text("ticket.schools"))));
        Div all = new Div(new Paragraph(Translations.text("ticket.schools.hint", judged.size(), odd)), bar, grid);
        all.addClassNames("mp-fill", "mp-records");
        return all;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    private static String word(Judged one) {
        return Translations.text("ticket.standout." + one.verdict(), rounded(one.ratio()));
    }

    private static Status status(Judged one) {
        Tone tone = switch (one.verdict()) {
            case MORE -> Tone.WARNING;
            case FEWER -> Tone.NOTICE;
            case USUAL -> Tone.NEUTRAL;
        };
        return new Status(word(one), tone);
    }
}
