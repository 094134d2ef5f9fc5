package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.subsidy.Months;
import de.medienplan.subsidy.PaymentFiles;
import de.medienplan.subsidy.PaymentPreview;
import de.medienplan.subsidy.PaymentRunRow;
import de.medienplan.subsidy.PaymentRuns;
import de.medienplan.subsidy.PaymentTotals;
import de.medienplan.subsidy.PersonAccounts;
import de.medienplan.subsidy.RunSteps;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.DisplayedChanges;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Notices;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Pays the city's parts month by month, and corrects what was paid. */
@Route("zuschuesse/zahlungen")
@Menu(title = "subsidy.payments", order = 510, icon = "vaadin:money-withdraw")
@RolesAllowed(Role.Names.SUBSIDY)
class PaymentsView extends TabbedPage {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS_BACK = 35;

    private final transient PaymentRuns runs;
    private final transient RunSteps steps;
    private final transient PaymentFiles files;
    private final transient PersonAccounts accounts;
    private final YearMonth present;
    private @Nullable YearMonth chosen;
    private transient @Nullable PaymentPreview refused;

    PaymentsView(
            PaymentRuns runs, RunSteps steps, PaymentFiles files, PersonAccounts accounts, Clock clock, AsOfDate asOf) {
        super(
                "subsidy.payments",
                List.of(
                        "subsidy.tab.month",
                        "subsidy.tab.correction",
                        "subsidy.tab.runs",
                        "subsidy.tab.accounts",
                        "subsidy.tab.profiles"),
                asOf);
        this.runs = runs;
        this.steps = steps;
        this.files = files;
        this.accounts = accounts;
        this.present = YearMonth.now(clock);
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        List<PaymentRunRow> made = runs.all();
        PaymentTotals totals = PaymentTotals.of(made);
        figures(figures(totals));
        return switch (index) {
            case 1 -> correction();
            case 2 -> made.isEmpty() ? new EmptyState("subsidy.runs.empty") : new RunList(made, this::open);
            case 3 -> new AccountList(accounts, this::show);
            case 4 -> new ProfileList(files, this::show);
            default -> month(totals);
        };
    }

    private void open(PaymentRunRow run) {
        new RunDialog(runs, steps, files, run, this::show).open();
    }

    private static List<KeyFigure> figures(PaymentTotals totals) {
        Locale locale = Translations.locale();
        return List.of(
                new KeyFigure(
                        "subsidy.figure.lastMonth",
                        totals.lastMonth().map(Months::text).orElse(Formats.MISSING)),
                new KeyFigure("subsidy.figure.runs", Formats.integer(totals.runs(), locale)),
                new KeyFigure("subsidy.figure.paid", Formats.money(totals.paid(), locale)));
    }

    private Component month(PaymentTotals totals) {
        Set<YearMonth> paid = totals.months();
        YearMonth month = chosen == null ? totals.next(present) : chosen;
        Select<YearMonth> choice = Fields.choice("subsidy.field.month", months(), item -> label(item, paid));
        choice.setValue(month);
        choice.setWidth("14rem");
        choice.addValueChangeListener(event -> {
            chosen = event.getValue();
            show();
        });
        if (paid.contains(month)) {
            return new FullHeight(
                    new FilterBar(choice),
                    new EmptyState("subsidy.month.paid", Buttons.primary("subsidy.month.paid.runs", () -> select(2))));
        }
        PaymentPreview preview = runs.preview(month);
        Component changes = changes(preview);
        if (preview.lines().isEmpty()) {
            return new FullHeight(new FilterBar(choice), changes, new EmptyState("subsidy.month.nothing"));
        }
        return new FullHeight(
                new FilterBar(choice, Buttons.primary("subsidy.month.pay", () -> ask(preview))),
                new Paragraph(Translations.text("subsidy.month.hint")),
                changes,
                new PaymentGrid(preview.lines()));
    }

    private List<YearMonth> months() {
        return IntStream.rangeClosed(-1, MONTHS_BACK)
                .mapToObj(present::minusMonths)
                .toList();
    }

    private static String label(YearMonth month, Set<YearMonth> paid) {
        return paid.contains(month)
                ? Translations.text("subsidy.month.label.paid", Months.text(month))
                : Months.text(month);
    }

    private void ask(PaymentPreview preview) {
        String month = Months.text(preview.month());
        Confirm.ask(
                "subsidy.month.ask",
                () -> pay(preview, "subsidy.month.done"),
                month,
                preview.lines().size(),
                Formats.money(preview.total(), Translations.locale()));
    }

    private void pay(PaymentPreview preview, String doneKey) {
        boolean paid = Notices.guarded(() -> {
            runs.pay(preview);
            chosen = null;
            Notices.done(doneKey, Months.text(preview.month()));
        });
        if (paid) {
            select(2);
        } else {
            refused = preview;
            show();
        }
    }

    /** What changed since the preview that was confirmed and refused; told once. */
    private Component changes(PaymentPreview present) {
        PaymentPreview before = refused == null || refused.kind() != present.kind() ? present : refused;
        refused = null;
        return new DisplayedChanges(before.displayed(), present.displayed());
    }

    private Component correction() {
        PaymentPreview preview = runs.previewCorrection();
        Component changes = changes(preview);
        if (preview.lines().isEmpty()) {
            return new FullHeight(changes, new EmptyState("subsidy.correction.nothing"));
        }
        return new FullHeight(
                new FilterBar(Buttons.primary("subsidy.correction.pay", () -> askCorrection(preview))),
                new Paragraph(Translations.text("subsidy.correction.hint")),
                changes,
                new PaymentGrid(preview.lines()));
    }

    private void askCorrection(PaymentPreview preview) {
        Confirm.ask(
                "subsidy.correction.ask",
                () -> pay(preview, "subsidy.correction.done"),
                preview.lines().size(),
                Formats.money(preview.total(), Translations.locale()));
    }
}
