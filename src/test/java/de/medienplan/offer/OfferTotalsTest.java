package de.medienplan.offer;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.device.TestEquipment;
import de.medienplan.offer.MeasureCell.Progress;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.SchoolSearch;
import de.medienplan.shared.Message;
import de.medienplan.shared.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfferTotalsTest {

    private static final SchoolRow SCHOOL =
            TestEquipment.school(new SchoolId(1), "10001", "Am Welfenplatz", "GS", SchoolLevel.PRIMARY, 240);

    @Test
    void a_fund_is_open_until_its_shares_add_up_to_it() {
        CareTotals open = CareTotals.of(fund("100.00"), List.of(care("99.99", "20.00")));
        assertThat(open.isOpen()).isTrue();
        assertThat(open.rest()).isEqualByComparingTo("79.99");
        assertThat(CareTotals.of(fund("100.00"), List.of(care("60.00", "0"), care("40.00", "0")))
                        .isOpen())
                .isFalse();
    }

    @Test
    void schools_with_an_offer_are_told_from_those_that_only_wish_it() {
        MeasureTotals totals = new MeasureTotals(List.of(
                measure(OfferState.IN_OPERATION, Progress.DONE, "Netz prüfen"),
                measure(OfferState.WISHED, Progress.BLOCKED, null),
                measure(null, Progress.BLOCKED, null)));
        assertThat(totals.running(Offer.MOBILE_LEARNING)).isEqualTo(1);
        assertThat(totals.wished(Offer.MOBILE_LEARNING)).isEqualTo(2);
        assertThat(totals.running(Offer.PORTAL)).isZero();
        assertThat(totals.blocked()).isEqualTo(2);
        assertThat(totals.expanding()).isEqualTo(3);
        assertThat(totals.rows()).extracting(MeasureRow::nextSteps).containsExactly("Netz prüfen", "", "");
    }

    @Test
    void schools_are_found_by_a_part_of_the_name_the_number_and_the_type() {
        assertThat(new SchoolSearch("WELFEN").finds(SCHOOL)).isTrue();
        assertThat(new SchoolSearch("0001").finds(SCHOOL)).isTrue();
        assertThat(new SchoolSearch("Goethe").finds(SCHOOL)).isFalse();
        assertThat(new SchoolSearch("", Set.of("GS")).finds(SCHOOL)).isTrue();
        assertThat(new SchoolSearch("", Set.of("GY")).finds(SCHOOL)).isFalse();
    }

    private static MeasureRow measure(@Nullable OfferState state, Progress mobile, @Nullable String nextStep) {
        Map<Offer, ParticipationRow> taken = state == null
                ? Map.of()
                : Map.of(
                        Offer.MOBILE_LEARNING,
                        new ParticipationRow(
                                1,
                                0,
                                new SchoolId(1),
                                Offer.MOBILE_LEARNING,
                                new ParticipationRow.Progress(state, LocalDate.EPOCH, nextStep),
                                LocalDate.EPOCH,
                                null,
                                false));
        return new MeasureRow(
                SCHOOL, cell(Progress.NONE), cell(Progress.NONE), cell(mobile), cell(Progress.RUNNING), taken);
    }

    private static MeasureCell cell(Progress progress) {
        return new MeasureCell(Message.of("offer.measure.open"), progress);
    }

    private static CareRow care(String allocated, String called) {
        return new CareRow(SCHOOL, new BigDecimal(allocated), BigDecimal.ZERO, new BigDecimal(called));
    }

    private static CareFundRow fund(String total) {
        return new CareFundRow(
                1L,
                0,
                2020,
                BigDecimal.ZERO,
                new BigDecimal(total),
                CareKey.PUPILS,
                BigDecimal.TEN,
                "Rahmenvertrag",
                new Source("Test", LocalDate.EPOCH, false));
    }
}
