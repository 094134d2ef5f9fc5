package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.subsidy.calculation.PriceStep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A price holds from its day on, and never before. */
class PricePeriodsTest extends PayingFamilies {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    @Test
    void a_change_in_february_never_reckons_august_to_january_again() {
        CaseId id = cases.save(SampleCases.rent("AZ-1", "F-1", 1, school, SampleCases.but("2025-08-01", "2026-07-31")));
        for (YearMonth month = YearMonth.of(2025, 8); !month.isAfter(NOW); month = month.plusMonths(1)) {
            pay(month);
        }
        cases.save(SampleCases.changed(cases.detail(id).values(), rent(null, step(FEBRUARY, "13.00"))));

        assertThat(runs.previewCorrection().lines()).isEmpty();
        pay(YearMonth.of(2026, 2));
        assertThat(cases.detail(id).payments().getFirst().money())
                .extracting(
                        money -> money.price().toString(), money -> money.due().toString())
                .containsExactly("13.00", "7.80"); // 60 % of 13.00
        assertThat(cases.detail(id).paid()).isEqualByComparingTo("51.00"); // 6 × 7.20 + 7.80
        assertThat(cases.detail(id).changes().getFirst().newValue().replace('\u00a0', ' '))
                .isEqualTo("Miete 12,00 €, 01.08.2025 – ; ab 01.02.2026 13,00 €");
        assertThat(cases.list(NOW.atDay(20)).getFirst().contract().amount()).isEqualByComparingTo("12.00");
        assertThat(cases.list(FEBRUARY).getFirst().contract().amount()).isEqualByComparingTo("13.00");
    }

    @Test
    void amounts_of_a_contract_follow_each_other_within_it() {
        save(rent(null, step(FEBRUARY, "13.00"), step(FEBRUARY.plusMonths(1), "14.00")));
        assertRefused("subsidy.rule.priceOverlap", () -> save(rent(null, step(LocalDate.of(2025, 8, 1), "13.00"))));
        assertRefused(
                "subsidy.rule.priceOverlap", () -> save(rent(null, step(FEBRUARY, "13.00"), step(FEBRUARY, "14.00"))));
        assertRefused("subsidy.rule.priceAfterEnd", () -> save(rent(FEBRUARY.minusDays(1), step(FEBRUARY, "13.00"))));
        save(rent(FEBRUARY, step(FEBRUARY, "13.00")));
        assertRefused("subsidy.rule.amount", () -> save(rent(null, step(FEBRUARY, "0.00"))));
        assertRefused(
                "subsidy.rule.priceOfPurchase",
                () -> save(new Contract(
                        ContractType.PURCHASE,
                        new BigDecimal("500.00"),
                        LocalDate.of(2025, 8, 1),
                        null,
                        List.of(step(FEBRUARY, "13.00")))));
    }

    @Test
    void prices_of_the_list_follow_each_other_by_contract_and_provider() {
        rules.add(price("Anbieter A", "2025-08-01", null));
        rules.add(price("Anbieter A", "2026-02-01", "2026-07-31"));
        rules.add(price("Anbieter B", "2026-01-01", null));
        assertThat(rules.prices())
                .filteredOn(row -> row.offer().name().equals("iPad"))
                .extracting(
                        row -> row.offer().provider(),
                        PriceRow::validFrom,
                        PriceRow::validUntil,
                        row -> row.isInForce(LocalDate.of(2026, 1, 31)))
                .containsExactly(
                        tuple("Anbieter A", FEBRUARY, LocalDate.of(2026, 7, 31), false),
                        tuple("Anbieter A", LocalDate.of(2025, 8, 1), LocalDate.of(2026, 1, 31), true),
                        tuple("Anbieter B", LocalDate.of(2026, 1, 1), null, true));
        assertRefused("subsidy.rule.pricesOverlap", () -> rules.add(price("Anbieter A", "2026-02-01", null)));
        assertRefused("subsidy.rule.pricesOverlap", () -> rules.add(price("Anbieter A", "2026-07-31", null)));
        assertRefused("subsidy.rule.pricesGap", () -> rules.add(price("Anbieter A", "2026-08-02", null)));
        rules.add(price("Anbieter A", "2026-08-01", null));
    }

    private CaseId save(Contract contract) {
        String number = Long.toString(System.nanoTime());
        return cases.save(SampleCases.with("AZ-" + number, "F-" + number, 1, school, contract));
    }

    private static PriceStep step(LocalDate from, String amount) {
        return new PriceStep(from, new BigDecimal(amount));
    }

    private static Contract rent(@Nullable LocalDate until, PriceStep... steps) {
        return new Contract(
                ContractType.RENT, new BigDecimal("12.00"), LocalDate.of(2025, 8, 1), until, List.of(steps));
    }

    private static PriceRow price(String provider, String from, @Nullable String until) {
        return new PriceRow(
                0,
                new PriceRow.Offer("iPad", provider, "Rahmenvertrag 1"),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                new BigDecimal("12.00"),
                null,
                "Angebot",
                "",
                false);
    }
}
