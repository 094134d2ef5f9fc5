package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a payment run after it was made: somebody else releases it, the treasury gets it, it is taken back as a
 * whole. Nothing is deleted: a run that is taken back is followed by one with the same lines the other way round; if it had
 * been paid out, that one goes to the treasury as well.
 */
@Service
@Transactional
@MayHandleSubsidies
public class RunSteps {

    private static final String REASON = "subsidy.field.stepReason";

    private final RunReader runs;
    private final Payments payments;
    private final FourEyes fourEyes;
    private final AccessLog access;
    private final JdbcClient jdbc;
    private final Clock clock;

    RunSteps(RunReader runs, Payments payments, FourEyes fourEyes, AccessLog access, JdbcClient jdbc, Clock clock) {
        this.runs = runs;
        this.payments = payments;
        this.fourEyes = fourEyes;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was done with the run, the latest first. */
    @Transactional(readOnly = true)
    public List<RunStep> of(long runId) {
        return jdbc.sql("SELECT step AS kind, at, actor, reason FROM subsidy.payment_run_step WHERE run_id = ?"
                        + " ORDER BY id DESC")
                .param(runId)
                .query((row, number) -> new RunStep(
                        RunStep.Kind.valueOf(row.getString("kind")),
                        row.getTimestamp("at").toLocalDateTime(),
                        row.getString("actor"),
                        row.getString("reason")))
                .list();
    }

    /** @throws UserException if it needs no release, or whoever made it asks */
    public void release(long runId) {
        PaymentRunRow run = runs.locked(runId);
        require(run, RunState.TO_RELEASE);
        fourEyes.requireOther(run.actor());
        note(runId, RunStep.Kind.RELEASED, "");
    }

    /** Takes a release back, until the run is paid out. */
    public void withhold(long runId, String reason) {
        PaymentRunRow run = runs.locked(runId);
        require(run, RunState.READY);
        UserException.throwIf(
                of(runId).stream().noneMatch(step -> step.kind() == RunStep.Kind.RELEASED), "subsidy.rule.notReleased");
        note(runId, RunStep.Kind.WITHHELD, reason(reason));
    }

    /** Notes that the treasury has it. */
    public void payOut(long runId) {
        payOut(runId, "");
    }

    /** @param how by which file */
    void payOut(long runId, String how) {
        require(runs.locked(runId), RunState.READY);
        note(runId, RunStep.Kind.PAID_OUT, how);
    }

    /**
     * Takes a run back as a whole.
     *
     * @return id of the run that does
     * @throws UserException if a later run builds on one of its lines, cases of it were deleted since, or it was taken back
     */
    public long reverse(long runId, String reason) {
        String why = reason(reason);
        PaymentRunRow run = runs.locked(runId);
        UserException.throwIf(
                run.kind() == RunKind.REVERSAL || run.state() == RunState.REVERSED, "subsidy.rule.reversed");
        List<PaymentLine> lines = payments.byRun(runId);
        access.read(
                AccessPurpose.PAYMENT, lines.stream().map(PaymentLine::caseId).toList());
        UserException.throwIf(lines.size() != run.lines(), "subsidy.rule.runIncomplete");
        UserException.throwIf(payments.isBuiltOn(runId), "subsidy.rule.builtOn");
        boolean paidOut = run.standing().paidOut();
        long reversal = jdbc.sql("""
            INSERT INTO subsidy.payment_run (kind, month, lines, total, created_at, created_by, needs_release, pays_out,
                reverses)
            VALUES ('REVERSAL', ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """)
                .params(
                        run.month().atDay(1),
                        run.lines(),
                        run.total().negate(),
                        now(),
                        Actor.current(),
                        paidOut && fourEyes.needed(run.total()),
                        paidOut,
                        runId)
                .query(Long.class)
                .single();
        Map<Payments.Key, Payments.PaidAmount> paid = payments.paidAmounts();
        payments.store(
                reversal,
                lines.stream()
                        .map(line -> back(
                                line,
                                paid.getOrDefault(line.key(), Payments.PaidAmount.NONE)
                                                .lines()
                                        + 1,
                                why))
                        .toList());
        jdbc.sql("UPDATE subsidy.payment_run SET reversed = TRUE WHERE id = ?")
                .param(runId)
                .update();
        note(runId, RunStep.Kind.REVERSED, why);
        return reversal;
    }

    /** The same the other way round: due is what was paid before the run. */
    private static PaymentLine back(PaymentLine line, int sequence, String reason) {
        PaymentLine.Money money = line.money();
        BigDecimal before = money.paidBefore();
        return new PaymentLine(
                null,
                line.file(),
                line.month(),
                sequence,
                line.school(),
                line.kind(),
                new PaymentLine.Money(
                        money.price(),
                        money.percent(),
                        before,
                        money.due(),
                        line.amount().negate()),
                reason);
    }

    private static String reason(String reason) {
        return RequiredText.of(reason, 500, REASON);
    }

    private static void require(PaymentRunRow run, RunState state) {
        UserException.throwIf(
                run.state() != state,
                "subsidy.rule.runState",
                Long.toString(run.id()),
                Message.of("subsidy.runState." + run.state()));
    }

    private void note(long runId, RunStep.Kind step, String reason) {
        jdbc.sql("INSERT INTO subsidy.payment_run_step (run_id, step, at, actor, reason) VALUES (?, ?, ?, ?, ?)")
                .params(runId, step.name(), now(), Actor.current(), reason)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
