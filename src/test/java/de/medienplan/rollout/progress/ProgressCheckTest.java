package de.medienplan.rollout.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each threshold from both sides; today is 10 May 2021. */
class ProgressCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 5, 10);

    @ParameterizedTest
    @CsvSource({
        "2021-05-10, PLANNED, , , , , ",
        "2021-05-10, BEGUN, 2021-05-10, , , , ",
        "2021-05-10, BEGUN, 2000-01-01, 2000-01-01, , , ",
        "2021-05-10, DELAYED, , 2021-05-10, , , ",
        "2021-05-10, DELAYED, 2021-01-01, 2100-12-31, , , ",
        "2021-05-10, DONE, 2021-05-10, 2021-05-10, , , ",
        "2021-05-10, BEGUN, 2021-05-10, , 100.00, 2021, 100.00",
        "2021-05-10, BEGUN, 2021-05-10, , , 2000, 0"
    })
    void what_can_be_true_is_taken(
            LocalDate on,
            ProgressState state,
            @Nullable LocalDate begun,
            @Nullable LocalDate completion,
            @Nullable BigDecimal total,
            @Nullable Integer year,
            @Nullable BigDecimal paid) {
        assertThatCode(() -> ProgressCheck.check(draft(on, state, begun, completion, total, year, paid), TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "future, reportedOn, 2021-05-11, PLANNED, , , , , ",
        "tooOld, reportedOn, 1999-12-31, PLANNED, , , , , ",
        "begunMissing, begunOn, 2021-05-10, BEGUN, , , , , ",
        "begunMissing, begunOn, 2021-05-10, DONE, , 2021-05-10, , , ",
        "begunPlanned, begunOn, 2021-05-10, PLANNED, 2021-05-01, , , , ",
        "tooOld, begunOn, 2021-05-10, BEGUN, 1999-12-31, , , , ",
        "afterReport, begunOn, 2021-05-10, BEGUN, 2021-05-11, , , , ",
        "completionMissing, completion, 2021-05-10, DONE, 2021-05-01, , , , ",
        "completionMissing, completion, 2021-05-10, DELAYED, 2021-05-01, , , , ",
        "completedBefore, completion, 2021-05-10, BEGUN, 2021-05-02, 2021-05-01, , , ",
        "afterReport, completion, 2021-05-10, DONE, 2021-05-01, 2021-05-11, , , ",
        "expectedInPast, completion, 2021-05-10, DELAYED, , 2021-05-09, , , ",
        "tooLate, completion, 2021-05-10, DELAYED, , 2101-01-01, , , ",
        "paymentYear, payments, 2021-05-10, BEGUN, 2021-05-01, , , 2022, 1",
        "paymentYear, payments, 2021-05-10, BEGUN, 2021-05-01, , , 1999, 1",
        "negative, payments, 2021-05-10, BEGUN, 2021-05-01, , , 2021, -0.01",
        "negative, total, 2021-05-10, BEGUN, 2021-05-01, , -0.01, , ",
        "lessThanPaid, total, 2021-05-10, BEGUN, 2021-05-01, , 99.99, 2021, 100.00"
    })
    void what_cannot_be_true_is_refused_at_its_field(
            String rule,
            String field,
            LocalDate on,
            ProgressState state,
            @Nullable LocalDate begun,
            @Nullable LocalDate completion,
            @Nullable BigDecimal total,
            @Nullable Integer year,
            @Nullable BigDecimal paid) {
        UserException refusal = catchThrowableOfType(
                UserException.class,
                () -> ProgressCheck.check(draft(on, state, begun, completion, total, year, paid), TODAY));

        assertThat(refusal.reason().key()).isEqualTo("progress.rule." + rule);
        assertThat(refusal.field().orElseThrow().key()).isEqualTo("progress.field." + field);
    }

    private static ProgressDraft draft(
            LocalDate on,
            ProgressState state,
            @Nullable LocalDate begun,
            @Nullable LocalDate completion,
            @Nullable BigDecimal total,
            @Nullable Integer year,
            @Nullable BigDecimal paid) {
        SortedMap<Integer, BigDecimal> payments = new TreeMap<>();
        if (year != null && paid != null) {
            payments.put(year, paid);
        }
        return new ProgressDraft(new SchoolId(1), null, on, state, begun, completion, total, payments, "");
    }
}
