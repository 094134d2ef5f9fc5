package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything of the programme is over on 31.12.2024 as far as its dates are known. */
class ProgrammeStandingPolicyTest {

    private static final LocalDate AFTER = LocalDate.of(2025, 1, 1);

    @Test
    void a_programme_is_closed_once_all_its_dates_are_past() {
        assertThat(on(Map.of())).isEqualTo(ProgrammeState.CLOSED);
    }

    @Test
    void while_the_day_of_settlement_or_implementation_is_open_it_is_not_closed() {
        assertThat(on(Map.of(ProgrammeField.SETTLEMENT_UNTIL, "noch nicht bekannt")))
                .isEqualTo(ProgrammeState.RUNNING);
        assertThat(on(Map.of(ProgrammeField.COMPLETION_UNTIL, "noch nicht bekannt")))
                .isEqualTo(ProgrammeState.RUNNING);
    }

    private static ProgrammeState on(Map<ProgrammeField, ?> changed) {
        return ProgrammeStandingPolicy.on(AFTER, Samples.programme(EarlyStart.WITH_ALLOWANCE, changed));
    }
}
