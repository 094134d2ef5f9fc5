package de.medienplan.grant.ui;

import com.vaadin.flow.component.html.Span;
import de.medienplan.grant.BatchResult;
import de.medienplan.shared.Table;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.stream.Collectors;

/** What a batch does to each of its rows. */
class ResultGrid extends DataGrid<BatchResult.Line> {

    private static final long serialVersionUID = 1L;

    ResultGrid(Register register) {
        text("grant.application.reference", BatchResult.Line::reference);
        text("grant.application.school", line -> register.school(line.schoolId()));
        text("grant.application.category", line -> register.category(line.categoryId()));
        sum("grant.batch.amount", Table.Kind.MONEY, BatchResult.Line::amount);
        shown(
                "grant.batch.result",
                ResultGrid::word,
                line -> new Status(word(line), line.succeeds() ? Tone.GOOD : Tone.DANGER));
        shown("grant.batch.reasons", ResultGrid::reasons, line -> wrapped(reasons(line)))
                .setAutoWidth(false)
                .setFlexGrow(4);
        setHeight("22rem");
    }

    private static Span wrapped(String text) {
        Span span = new Span(text);
        span.addClassName("mp-wrap");
        return span;
    }

    private static String word(BatchResult.Line line) {
        return Translations.text(line.succeeds() ? "grant.batch.ok" : "grant.batch.refused");
    }

    private static String reasons(BatchResult.Line line) {
        return line.objections().stream().map(Translations::text).collect(Collectors.joining(" "));
    }
}
