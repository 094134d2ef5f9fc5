package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationTotalsTest {

    @Test
    void what_an_application_does_not_have_yet_counts_as_nothing() {
        CategoryRow category = new CategoryRow(new GrantCategoryId(1), 0, "WLAN", "WLAN", null, null, null, "", "test");
        ApplicationTotals totals = ApplicationTotals.of(List.of(
                Samples.application(category, 3_000, 2_000).row(new ApplicationId(1)),
                Samples.application(category, 3_000, 3_000).approved(2_500).row(new ApplicationId(2)),
                Samples.application(category, 1_000, 1_000).drawn(900).row(new ApplicationId(3))));

        assertThat(totals.count()).isEqualTo(3);
        assertThat(totals.requested()).isEqualTo(new BigDecimal("6000.00"));
        assertThat(totals.approved()).isEqualTo(new BigDecimal("3400.00"));
        assertThat(totals.drawn()).isEqualTo(new BigDecimal("900.00"));
        assertThat(totals.atRisk()).isEqualTo(new BigDecimal("5400.00"));
    }

    @Test
    void no_applications_come_to_nothing() {
        assertThat(ApplicationTotals.of(List.of()).requested()).isEqualTo(new BigDecimal("0.00"));
    }
}
