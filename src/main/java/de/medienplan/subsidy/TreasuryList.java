package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Column;
import de.medienplan.shared.Table.Kind;
import de.medienplan.shared.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the treasury needs to pay, and no more: neither child nor school nor kind of entitlement. */
final class TreasuryList {

    private TreasuryList() {}

    static Table of(PaymentRunRow run, List<PaymentLine> lines, Locale locale) {
        List<Column> columns = List.of(
                new Column(text("subsidy.treasury.run", locale), Kind.INTEGER),
                new Column(text("subsidy.field.reference", locale), Kind.TEXT),
                new Column(text("subsidy.field.month", locale), Kind.TEXT),
                new Column(text("subsidy.treasury.purpose", locale), Kind.TEXT),
                new Column(text("subsidy.treasury.direction", locale), Kind.TEXT),
                new Column(text("subsidy.field.payment", locale), Kind.MONEY));
        List<List<Object>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(List.of(
                run.id(),
                line.reference(),
                Months.text(line.month()),
                text("subsidy.treasury.purpose." + run.kind().name(), locale),
                text(line.amount().signum() < 0 ? "subsidy.treasury.back" : "subsidy.treasury.out", locale),
                line.amount())));
        List<@Nullable Object> totals = new ArrayList<>(
                Arrays.asList(null, text("subsidy.total", locale), null, null, null, PaymentLine.total(lines)));
        return new Table(title(run, locale), columns, rows, totals);
    }

    /** Also the name of the file. */
    private static String title(PaymentRunRow run, Locale locale) {
        return Texts.render(
                Message.of(
                        "subsidy.treasury.title",
                        Long.toString(run.id()),
                        run.month().toString()),
                locale);
    }

    private static String text(String key, Locale locale) {
        return Texts.render(key, locale);
    }
}
