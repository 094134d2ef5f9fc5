package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareProposalTest {

    @ParameterizedTest(name = "a base amount of {0}: {1}")
    @CsvSource({"30000.00, true", "0.00, false", ", false"})
    void only_money_is_a_base_amount(@Nullable BigDecimal base, boolean hasBase) {
        ShareProposal.Line line =
                new ShareProposal.Line(1, "Goetheschule", "GY", base, null, BigDecimal.TEN.setScale(2), false);
        ShareSettings settings = new ShareSettings(Map.of(), Map.of(), BigDecimal.ZERO, null);
        assertThat(new ShareProposal(settings, "", BigDecimal.TEN, List.of(line), null).hasBase())
                .isEqualTo(hasBase);
    }
}
