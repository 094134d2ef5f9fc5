package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.school.SchoolId;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One family through a year in which everything changes, paid month by month; every sum was computed by hand. */
class FamilyThroughTheYearTest extends PayingFamilies {

    private static final String FAMILY = "F-1";

    private final YearMonth begin = NOW.minusMonths(9);

    @Test
    void every_change_is_paid_from_its_month_on_and_corrected_where_it_was_known_late() {
        // two rents of 12.00: the elder has BuT for three months, the younger is the second child
        CaseId elder = cases.save(child(null, 0, 1, null, List.of(at(month(0).atDay(1), school)), but(0, 2)));
        CaseId younger = cases.save(child(null, 0, 2, null, List.of(at(month(0).atDay(1), school))));
        assertThat(pay(0)).isEqualTo("12.00"); // 7.20 + 4.80

        // the proof has run out: the first child pays in full, the second stays second
        assertThat(pay(3)).isEqualTo("4.80");

        // the second leaves at the end of month 3, which is entered after month 4 was paid
        assertThat(pay(4)).isEqualTo("4.80");
        cases.save(
                child(younger, version(younger), 2, month(3).atEndOfMonth(), List.of(at(month(0).atDay(1), school))));
        assertThat(total(correct())).isEqualTo("-4.80");
        assertRefused("subsidy.rule.nothingToCorrect", () -> correct());

        // a new proof from month 5 on, and another school from the 15th: the state on the first counts
        cases.save(child(
                elder,
                version(elder),
                1,
                null,
                List.of(at(month(0).atDay(1), school), at(month(5).atDay(15), otherSchool)),
                but(0, 2),
                but(5, 20)));
        assertThat(pay(5)).isEqualTo("7.20");
        assertThat(pay(6)).isEqualTo("7.20");
        assertThat(schools(elder)).containsExactly("Goetheschule", "Goetheschule", "Bismarckschule");

        // a third child buys in month 6; with the second gone it is the second that needs a device: 40 % of 500.00
        cases.save(new CaseValues(
                null,
                0,
                new CaseValues.File("AZ-3", "K-3", FAMILY, 3),
                null,
                new Contract(ContractType.PURCHASE, new BigDecimal("500.00"), month(6).atDay(10), null),
                List.of(at(month(6).atDay(1), school)),
                List.of(),
                List.of(),
                false));
        assertThat(total(correct())).isEqualTo("200.00");

        // a new price touches no contract
        rules.add(new PriceRow(
                0,
                new PriceRow.Offer("Tablet (Elternfinanzierung)", "", ""),
                month(7).atDay(1),
                null,
                new BigDecimal("15.00"),
                new BigDecimal("600.00"),
                "Test",
                "",
                false));
        assertThat(pay(7)).isEqualTo("7.20");

        // nothing is paid twice
        assertRefused("subsidy.rule.paidAlready", () -> pay(month(7)));
        assertThat(runs.all().stream().map(PaymentRunRow::total).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("238.40");
    }

    private YearMonth month(int after) {
        return begin.plusMonths(after);
    }

    private String pay(int after) {
        return total(pay(month(after)));
    }

    private String total(long run) {
        return runs.lines(run).stream()
                .map(PaymentLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toString();
    }

    private int version(CaseId id) {
        return cases.detail(id).values().version();
    }

    private List<String> schools(CaseId id) {
        return cases.detail(id).payments().reversed().stream()
                .map(each -> each.school().name())
                .toList();
    }

    private Entitlement but(int from, int until) {
        return new Entitlement(
                "BUT",
                month(from).atDay(1),
                month(until).atEndOfMonth(),
                month(Math.min(from, 5)).atDay(1));
    }

    private static Attendance at(LocalDate from, SchoolId school) {
        return new Attendance(from, school, 7, Measure.PILOT);
    }

    private CaseValues child(
            @Nullable CaseId id,
            int version,
            int place,
            @Nullable LocalDate until,
            List<Attendance> schools,
            Entitlement... proofs) {
        return new CaseValues(
                id,
                version,
                new CaseValues.File("AZ-" + place, "K-" + place, FAMILY, place),
                null,
                new Contract(ContractType.RENT, new BigDecimal("12.00"), month(0).atDay(1), until),
                schools,
                List.of(proofs),
                List.of(),
                false);
    }
}
