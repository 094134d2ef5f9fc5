package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseAmountPolicyTest {

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 500.00", "59, 29500.00", "60, 30000.00", "61, 30000.00", "1200, 30000.00"})
    void is_30000_euros_from_60_pupils_and_500_a_pupil_below(int pupils, BigDecimal expected) {
        assertThat(BaseAmountPolicy.of(Samples.programme(), pupils).amount()).isEqualTo(expected);
    }

    @Test
    void is_not_known_without_a_number_of_pupils() {
        assertThat(BaseAmountPolicy.of(Samples.programme(), null).missing())
                .extracting(reason -> reason.key())
                .isEqualTo("grant.base.pupilsMissing");
    }

    @Test
    void is_not_computed_while_the_programme_leaves_it_open() {
        ProgrammeTerms open =
                Samples.programme(EarlyStart.REFUSED, Map.of(ProgrammeField.BASE_AMOUNT, "Richtlinie steht aus"));
        BaseAmountPolicy.BaseAmount base = BaseAmountPolicy.of(open, 500);
        assertThat(base.amount()).isNull();
        assertThat(base.missing()).extracting(reason -> reason.key()).isEqualTo("grant.open");
    }
}
