package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.subsidy.Months;
import de.medienplan.subsidy.PaymentLine;
import de.medienplan.subsidy.PaymentRunRow;
import de.medienplan.subsidy.PaymentRuns;
import de.medienplan.subsidy.RunKind;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Pays the city's parts month by month, and corrects what was paid. */
@Route("zuschuesse/zahlungen")
@Menu(title = "subsidy.payments", order = 372, icon = "vaadin:money-withdraw")
@RolesAllowed(Role.Names.SUBSIDY)
class PaymentsView extends TabbedPage {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS_BACK = 35;

    private final transient PaymentRuns runs;
    private final YearMonth present;
    private @Nullable YearMonth chosen;

    PaymentsView(PaymentRuns runs, Clock clock) {
        super("subsidy.payments", List.of("subsidy.tab.month", "subsidy.tab.correction", "subsidy.tab.runs"));
        this.runs = runs;
        this.present = YearMonth.now(clock);
    }

    @Override
    Component tab(int index) {
        List<PaymentRunRow> made = runs.all();
        sums(made);
        return switch (index) {
            case 1 -> correction();
            case 2 -> made.isEmpty() ? new EmptyState("subsidy.runs.empty") : new RunList(runs, made);
            default -> month(made);
        };
    }

    private void sums(List<PaymentRunRow> made) {
        Locale locale = Translations.locale();
        BigDecimal total = made.stream().map(PaymentRunRow::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        String last = made.stream()
                .filter(run -> run.kind() == RunKind.REGULAR)
                .map(PaymentRunRow::month)
                .max(YearMonth::compareTo)
                .map(Months::text)
                .orElse(Formats.MISSING);
        figures(List.of(
                new KeyFigure("subsidy.figure.lastMonth", last),
                new KeyFigure("subsidy.figure.runs", Formats.integer(made.size(), locale)),
                new KeyFigure("subsidy.figure.paid", Formats.money(total, locale))));
    }

    private Component month(List<PaymentRunRow> made) {
        List<YearMonth> paid = made.stream()
                .filter(run -> run.kind() == RunKind.REGULAR)
                .map(PaymentRunRow::month)
                .toList();
        YearMonth month = chosen == null ? proposed(paid) : chosen;
        Select<YearMonth> choice = Forms.choice("subsidy.field.month", months(), item -> label(item, paid));
        choice.setValue(month);
        choice.setWidth("14rem");
        choice.addValueChangeListener(event -> {
            chosen = event.getValue();
            show();
        });
        if (paid.contains(month)) {
            return Forms.fill(
                    Forms.bar(choice),
                    new EmptyState("subsidy.month.paid", Forms.primary("subsidy.month.paid.runs", () -> select(2))));
        }
        List<PaymentLine> lines = runs.preview(month);
        if (lines.isEmpty()) {
            return Forms.fill(Forms.bar(choice), new EmptyState("subsidy.month.nothing"));
        }
        PaymentGrid grid = new PaymentGrid(lines);
        return Forms.fill(
                Forms.bar(choice, Forms.primary("subsidy.month.pay", () -> ask(month, lines))),
                new Paragraph(Translations.text("subsidy.month.hint")),
                grid);
    }

    /** The month after the last one paid, else the present one. */
    private YearMonth proposed(List<YearMonth> paid) {
        return paid.stream()
                .max(YearMonth::compareTo)
                .map(month -> month.plusMonths(1))
                .filter(month -> !month.isAfter(present.plusMonths(1)))
                .orElse(present);
    }

    private List<YearMonth> months() {
        return IntStream.rangeClosed(-1, MONTHS_BACK)
                .mapToObj(present::minusMonths)
                .toList();
    }

    private static String label(YearMonth month, List<YearMonth> paid) {
        return paid.contains(month)
                ? Translations.text("subsidy.month.label.paid", Months.text(month))
                : Months.text(month);
    }

    private void ask(YearMonth month, List<PaymentLine> lines) {
        Confirm.ask(
                "subsidy.month.ask",
                () -> Forms.guarded(() -> {
                    runs.pay(month);
                    chosen = null;
                    Notices.done("subsidy.month.done", Months.text(month));
                    select(2);
                }),
                Months.text(month),
                lines.size(),
                total(lines));
    }

    private Component correction() {
        List<PaymentLine> lines = runs.previewCorrection();
        if (lines.isEmpty()) {
            return new EmptyState("subsidy.correction.nothing");
        }
        PaymentGrid grid = new PaymentGrid(lines);
        return Forms.fill(
                Forms.bar(Forms.primary("subsidy.correction.pay", () -> askCorrection(lines))),
                new Paragraph(Translations.text("subsidy.correction.hint")),
                grid);
    }

    private void askCorrection(List<PaymentLine> lines) {
        Confirm.ask(
                "subsidy.correction.ask",
                () -> Forms.guarded(() -> {
                    runs.correct();
                    Notices.done("subsidy.correction.done");
                    select(2);
                }),
                lines.size(),
                total(lines));
    }

    private static String total(List<PaymentLine> lines) {
        return Formats.money(
                lines.stream().map(PaymentLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                Translations.locale());
    }
}
