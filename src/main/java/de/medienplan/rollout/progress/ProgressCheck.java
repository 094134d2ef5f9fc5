package de.medienplan.rollout.progress;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What a report must say to be believed: facts lie in the past, dates in their order, money adds up. */
final class ProgressCheck {

    private static final String FIELD = "progress.field.";
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private ProgressCheck() {}

    /** @throws UserException naming the field and the reason */
    static void check(ProgressDraft draft, LocalDate today) {
        checkDay(draft, today);
        checkBegin(draft);
        checkCompletion(draft);
        checkMoney(draft);
    }

    private static void checkDay(ProgressDraft draft, LocalDate today) {
        LocalDate day = draft.reportedOn();
        throwIfAt(day.isAfter(today), FIELD + "reportedOn", "progress.rule.future", day, today);
        throwIfAt(day.isBefore(FIRST), FIELD + "reportedOn", "progress.rule.tooOld", day, FIRST);
    }

    private static void checkBegin(ProgressDraft draft) {
        LocalDate begun = draft.begunOn();
        boolean needed = draft.state() == ProgressState.BEGUN || draft.state() == ProgressState.DONE;
        throwIfAt(needed && begun == null, FIELD + "begunOn", "progress.rule.begunMissing");
        if (begun != null) {
            throwIfAt(draft.state() == ProgressState.PLANNED, FIELD + "begunOn", "progress.rule.begunPlanned");
            throwIfAt(begun.isBefore(FIRST), FIELD + "begunOn", "progress.rule.tooOld", begun, FIRST);
            throwIfAt(
                    begun.isAfter(draft.reportedOn()),
                    FIELD + "begunOn",
                    "progress.rule.afterReport",
                    begun,
                    draft.reportedOn());
        }
    }

    private static void checkCompletion(ProgressDraft draft) {
        LocalDate completion = draft.completion();
        boolean needed = draft.state() == ProgressState.DELAYED || draft.state() == ProgressState.DONE;
        throwIfAt(needed && completion == null, FIELD + "completion", "progress.rule.completionMissing");
        if (completion == null) {
            return;
        }
        LocalDate begun = Objects.requireNonNullElse(draft.begunOn(), completion);
        throwIfAt(completion.isBefore(begun), FIELD + "completion", "progress.rule.completedBefore", completion, begun);
        throwIfAt(
                draft.state() == ProgressState.DONE && completion.isAfter(draft.reportedOn()),
                FIELD + "completion",
                "progress.rule.afterReport",
                completion,
                draft.reportedOn());
        throwIfAt(
                draft.state() == ProgressState.DELAYED && completion.isBefore(draft.reportedOn()),
                FIELD + "completion",
                "progress.rule.expectedInPast",
                completion,
                draft.reportedOn());
        throwIfAt(completion.getYear() > 2100, FIELD + "completion", "progress.rule.tooLate", completion);
    }

    private static void checkMoney(ProgressDraft draft) {
        draft.payments().forEach((year, amount) -> {
            throwIfAt(
                    year < FIRST.getYear() || year > draft.reportedOn().getYear(),
                    FIELD + "payments",
                    "progress.rule.paymentYear",
                    Integer.toString(year),
                    Integer.toString(draft.reportedOn().getYear()));
            throwIfAt(amount.signum() < 0, FIELD + "payments", "progress.rule.negative", amount);
        });
        BigDecimal total = draft.total();
        if (total != null) {
            BigDecimal paid = draft.payments().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            throwIfAt(total.signum() < 0, FIELD + "total", "progress.rule.negative", total);
            throwIfAt(total.compareTo(paid) < 0, FIELD + "total", "progress.rule.lessThanPaid", total, paid);
        }
    }
}
