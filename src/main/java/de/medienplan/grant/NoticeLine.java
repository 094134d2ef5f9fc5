package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file with notices, beside the application it was found to belong to.
 *
 * @param row line of the file
 * @param application null if there is none
 * @param expected what was requested, or for change notices approved so far
 * @param reasons why it cannot be taken over
 */
public record NoticeLine(
        int row,
        NoticeMatch match,
        String reference,
        String schoolName,
        Content notice,
        @Nullable ApplicationRow application,
        @Nullable BigDecimal expected,
        List<Message> reasons) {

    /** What the notice says. */
    public record Content(
            String number,
            @Nullable LocalDate date,
            @Nullable BigDecimal amount,
            Action kind,
            String reason) {}

    public NoticeLine {
        reasons = List.copyOf(reasons);
    }

    /** Granted by the notice less what was expected, in euros; negative where less was granted. Empty if one is missing. */
    public Optional<BigDecimal> difference() {
        BigDecimal granted = notice.amount();
        BigDecimal wanted = expected;
        return granted == null || wanted == null ? Optional.empty() : Optional.of(granted.subtract(wanted));
    }

    NoticeLine with(NoticeMatch other, List<Message> why) {
        return new NoticeLine(row, other, reference, schoolName, notice, application, expected, why);
    }

    Step step() {
        return new Step(
                notice.kind(),
                java.util.Objects.requireNonNull(notice.date()),
                notice.amount(),
                notice.number(),
                notice.reason());
    }
}
