package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareProposalTest {

    @ParameterizedTest(name = "a base amount of {0}: {1}")
    @CsvSource({"30000.00, true", "0.00, false", ", false"})
    void only_money_is_a_base_amount(@Nullable BigDecimal base, boolean hasBase) {
        ShareProposal.Line line = new ShareProposal.Line(
                new SchoolId(1), "Goetheschule", "GY", base, null, BigDecimal.TEN.setScale(2), false);
        ShareSettings settings = new ShareSettings(Map.of(), Map.of(), BigDecimal.ZERO, null);
        assertThat(new ShareProposal(settings, "", BigDecimal.TEN, List.of(line), null).hasBase())
                .isEqualTo(hasBase);
    }

    @ParameterizedTest(name = "{0} schools")
    @CsvSource({"99, 20256836.00", "105, 20436836.00"})
    void what_all_schools_get_stands_beside_what_the_city_was_granted(int schools, BigDecimal together) {
        BigDecimal pool = new BigDecimal("17286836.00");
        List<ShareProposal.Line> lines = new ArrayList<>();
        for (int n = 0; n < schools; n++) {
            lines.add(new ShareProposal.Line(
                    new SchoolId(n),
                    "Schule " + n,
                    "GS",
                    Samples.euros(30_000),
                    null,
                    n == 0 ? pool : Samples.euros(0),
                    false));
        }
        ShareProposal proposal =
                new ShareProposal(new ShareSettings(Map.of(), Map.of(), BigDecimal.ZERO, null), "", pool, lines, null);

        assertThat(proposal.together()).isEqualTo(together);
        assertThat(proposal.granted(Samples.programme(
                        EarlyStart.REFUSED, Map.of(ProgrammeField.STATED_BASE_TOTAL, Samples.euros(2_970_000)))))
                .contains(new BigDecimal("20256836.00"));
    }
}
