package de.medienplan.grant.ui;

import com.vaadin.flow.component.html.Span;
import de.medienplan.grant.NoticeLine;
import de.medienplan.grant.NoticeMatch;
import de.medienplan.shared.Table;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.stream.Collectors;

/** Notices beside the applications they belong to. */
class NoticeGrid extends DataGrid<NoticeLine> {

    private static final long serialVersionUID = 1L;

    NoticeGrid() {
        value("grant.notice.row", Table.Kind.INTEGER, NoticeLine::row);
        shown(
                "grant.notice.match",
                line -> Translations.text(line.match().label()),
                line -> new Status(Translations.text(line.match().label()), tone(line.match())));
        text("grant.application.reference", NoticeLine::reference);
        text("grant.application.school", NoticeLine::schoolName);
        text(
                "grant.notice.column.KIND",
                line -> Translations.text(line.notice().kind().label()));
        text("grant.notice.column.NUMBER", each -> each.notice().number());
        value("grant.notice.column.DATE", Table.Kind.DATE, each -> each.notice().date());
        sum("grant.notice.expected", Table.Kind.MONEY, NoticeLine::expected);
        sum(
                "grant.notice.column.AMOUNT",
                Table.Kind.MONEY,
                each -> each.notice().amount());
        sum(
                "grant.notice.difference",
                Table.Kind.MONEY,
                line -> line.difference().orElse(null));
        shown("grant.batch.reasons", NoticeGrid::reasons, line -> {
            Span span = new Span(reasons(line));
            span.addClassName("mp-wrap");
            return span;
        });
    }

    private static String reasons(NoticeLine line) {
        return line.reasons().stream().map(Translations::text).collect(Collectors.joining(" "));
    }

    private static Tone tone(NoticeMatch match) {
        return switch (match) {
            case MATCHED -> Tone.GOOD;
            case DIFFERING -> Tone.WARNING;
            case UNKNOWN, REFUSED, FAULTY -> Tone.DANGER;
            case DUPLICATE -> Tone.NOTICE;
        };
    }
}
