package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.UserException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pays the city's parts, month by month, each once. Of two runs at the same time one waits for nobody and wins; the other is
 * refused. Should both get past the lock, the table's unique keys stop the second.
 */
@Service
@Transactional
@MayHandleSubsidies
public class PaymentRuns {

    private static final long LOCK = 4_750_223_001L;

    private final RunReader runs;
    private final FourEyes fourEyes;
    private final DueAmounts due;
    private final Payments payments;
    private final PaidMonths paidMonths;
    private final Rules rules;
    private final AccessLog access;
    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentRuns(
            RunReader runs,
            FourEyes fourEyes,
            DueAmounts due,
            Payments payments,
            PaidMonths paidMonths,
            Rules rules,
            AccessLog access,
            JdbcClient jdbc,
            Clock clock) {
        this.runs = runs;
        this.fourEyes = fourEyes;
        this.due = due;
        this.payments = payments;
        this.paidMonths = paidMonths;
        this.rules = rules;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<PaymentRunRow> all() {
        return runs.all();
    }

    /** What a run for the month would pay; nothing if it was paid. */
    public PaymentPreview preview(YearMonth month) {
        return read(month(month));
    }

    /** What a correction run would pay and claim back today. */
    public PaymentPreview previewCorrection() {
        return read(correction());
    }

    /** The lines of a run. Those of cases that were deleted since are gone; its sum stays. */
    public List<PaymentLine> lines(long runId) {
        return read(payments.byRun(runId));
    }

    /**
     * Pays what a preview showed, a month or the differences in months that were paid.
     *
     * @return the id of the run
     * @throws UserException if the month was paid or lies ahead, nothing is due, something changed since the preview, or
     *     somebody else is paying at this moment
     */
    public long pay(PaymentPreview shown) {
        YearMonth month = shown.month();
        boolean regular = shown.kind() == RunKind.REGULAR;
        UserException.throwIf(
                month.isAfter(YearMonth.now(clock).plusMonths(1)), "subsidy.rule.monthAhead", Months.text(month));
        lock();
        if (regular) {
            refusePaid(month);
        }
        PaymentPreview present = read(regular ? month(month) : correction());
        PreviewOutdated.throwIfChanged(
                shown.displayed(),
                present.displayed(),
                "subsidy.rule.paymentsChanged",
                shown.lines().size(),
                shown.total(),
                present.lines().size(),
                present.total());
        UserException.throwIf(
                present.lines().isEmpty(),
                regular ? "subsidy.rule.nothingDue" : "subsidy.rule.nothingToCorrect",
                Months.text(month));
        return store(present);
    }

    /** The list for the treasury: file number, what for, how much. The reading is noted as an export. */
    public Table treasury(long runId, Locale locale) {
        PaymentRunRow run = runs.get(runId);
        List<PaymentLine> lines = payments.byRun(runId);
        access.read(
                AccessPurpose.EXPORT, lines.stream().map(PaymentLine::caseId).toList());
        return TreasuryList.of(run, lines, locale);
    }

    private PaymentPreview month(YearMonth month) {
        boolean done = paidMonths.findAll().contains(month);
        return new PaymentPreview(RunKind.REGULAR, month, done ? List.of() : due.differences(List.of(month)));
    }

    private PaymentPreview correction() {
        return new PaymentPreview(RunKind.CORRECTION, YearMonth.now(clock), due.differences(correctable()));
    }

    private PaymentPreview read(PaymentPreview preview) {
        read(preview.lines());
        return preview;
    }

    private List<PaymentLine> read(List<PaymentLine> lines) {
        access.read(
                AccessPurpose.PAYMENT, lines.stream().map(PaymentLine::caseId).toList());
        return lines;
    }

    /** The paid months that correction looks back on. */
    private List<YearMonth> correctable() {
        LocalDate today = LocalDate.now(clock);
        int months =
                rules.settlement(today).map(SettlementRow::correctionMonths).orElse(1);
        YearMonth earliest = YearMonth.from(today).minusMonths(months);
        return paidMonths.findAll().stream()
                .filter(month -> !month.isBefore(earliest))
                .toList();
    }

    private void lock() {
        boolean free = jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
        UserException.throwIf(!free, "subsidy.rule.running");
    }

    private void refusePaid(YearMonth month) {
        all().stream()
                .filter(run -> run.paysMonth() && run.month().equals(month))
                .findFirst()
                .ifPresent(run -> {
                    throw new UserException(Message.of(
                            "subsidy.rule.paidAlready",
                            Months.text(month),
                            run.actor(),
                            run.at().toLocalDate()));
                });
    }

    private long store(PaymentPreview run) {
        Optional<Long> stored = jdbc.sql("""
            INSERT INTO subsidy.payment_run (kind, month, lines, total, created_at, created_by, needs_release)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id
            """)
                .params(
                        run.kind().name(),
                        run.month().atDay(1),
                        run.lines().size(),
                        run.total(),
                        Timestamp.from(clock.instant()),
                        Actor.current(),
                        fourEyes.needed(run.total()))
                .query(Long.class)
                .optional();
        long id = stored.orElseThrow(() -> new UserException(Message.of("subsidy.rule.running")));
        UserException.throwIf(payments.store(id, run.lines()) != run.lines().size(), "subsidy.rule.running");
        return id;
    }
}
