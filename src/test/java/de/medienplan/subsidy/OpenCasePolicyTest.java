package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenCasePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final OpenCasePolicy policy = new OpenCasePolicy(Map.of("RS", 10, "GY", 13), 12);

    /** Entered in 2024/25; class 10 of the Realschule ends on 31.07. of the school year in which it is reached. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        RS, 10, 2026-07-31, left,        2025-08-01
        RS, 9,  2026-07-31, left,        2026-08-01
        RS, 9,  2025-07-31, left,        2026-08-01
        RS, 8,  2025-07-31, unverified,  2026-08-01
        RS, 8,  2025-01-31, unverified,  2026-02-01
        GY, 10, 2025-01-31, unverified,  2026-02-01
        GY, 10, -,          unconfirmed, 2026-08-01
        GY, 13, -,          left,        2025-08-01
        FW, 13, -,          unconfirmed, 2026-08-01
        -,  13, 2025-01-31, unverified,  2026-02-01
        """)
    void the_first_reason_that_holds_says_from_when_it_is_to_be_looked_at(
            @Nullable String type, int classYear, @Nullable LocalDate proof, String reason, LocalDate since) {
        OpenCase open = policy.of(facts(type, classYear, proof, false), TODAY);
        assertThat(open.reason().key()).isEqualTo("subsidy.open." + reason);
        assertThat(open.since()).isEqualTo(since);
    }

    @Test
    void it_is_due_from_that_day_on_and_not_before() {
        OpenCase open = policy.of(facts("RS", 8, LocalDate.of(2025, 2, 28), false), TODAY);
        assertThat(open.since()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(open.isToCheck(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(open.isToCheck(LocalDate.of(2026, 3, 1))).isTrue();
    }

    @Test
    void the_class_of_today_counts_on_from_the_last_entry() {
        assertThat(policy.of(facts("RS", 8, null, false), TODAY).classYear()).isEqualTo(9);
    }

    @Test
    void a_kind_without_a_retention_rule_is_named_first() {
        assertThat(policy.of(facts("RS", 10, null, true), TODAY).reason().key()).isEqualTo("subsidy.open.noRule");
    }

    private static OpenCasePolicy.Facts facts(
            @Nullable String type, int classYear, @Nullable LocalDate proof, boolean ruleMissing) {
        return new OpenCasePolicy.Facts(
                new CaseId(1), "AZ-1", "K-1", "Schule", type, LocalDate.of(2024, 9, 1), classYear, proof, ruleMissing);
    }
}
