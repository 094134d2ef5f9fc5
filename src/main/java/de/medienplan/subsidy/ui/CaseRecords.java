package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Column;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.CaseChange;
import de.medienplan.subsidy.CaseFile;
import de.medienplan.subsidy.Months;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was paid for a case, and what was changed in it. */
final class CaseRecords {

    private CaseRecords() {}

    static Component payments(CaseFile file) {
        if (file.payments().isEmpty()) {
            return new Paragraph(Translations.text("subsidy.payments.none"));
        }
        List<Column> columns = List.of(
                new Column(Translations.text("subsidy.treasury.run"), Kind.INTEGER),
                new Column(Translations.text("subsidy.field.month"), Kind.TEXT),
                new Column(Translations.text("subsidy.field.due"), Kind.MONEY),
                new Column(Translations.text("subsidy.field.paidBefore"), Kind.MONEY),
                new Column(Translations.text("subsidy.field.payment"), Kind.MONEY));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        file.payments()
                .forEach(line -> rows.add(Arrays.asList(
                        line.runId(),
                        Months.text(line.month()),
                        line.money().due(),
                        line.money().paidBefore(),
                        line.amount())));
        List<@Nullable Object> totals =
                new ArrayList<>(Arrays.asList("", Translations.text("subsidy.total"), "", "", file.paid()));
        return scroll(new TableView(new Table(Translations.text("subsidy.tab.payments"), columns, rows, totals)));
    }

    static Component changes(List<CaseChange> changes) {
        List<Column> columns = List.of(
                column("subsidy.field.at"),
                column("subsidy.field.actor"),
                column("subsidy.field.what"),
                column("subsidy.field.old"),
                column("subsidy.field.new"));
        List<List<String>> rows = changes.stream()
                .map(change -> List.of(
                        Formats.dateTime(change.at(), Translations.locale()),
                        change.actor(),
                        Translations.text("subsidy.field." + change.field()),
                        change.oldValue(),
                        change.newValue()))
                .toList();
        return scroll(new TableView(new Table(Translations.text("subsidy.tab.changes"), columns, rows)));
    }

    private static Column column(String key) {
        return new Column(Translations.text(key), Kind.TEXT);
    }

    private static Div scroll(Component table) {
        Div scroll = new Div(table);
        scroll.addClassName("mp-scroll");
        return scroll;
    }
}
