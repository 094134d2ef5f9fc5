package de.medienplan.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Devices that are bought, move on, get lost, and all of it taken back. */
class DeviceStockTest extends TwoSchoolsTest {

    @Autowired
    DeviceStock stock;

    @Test
    void a_transfer_changes_both_schools_and_can_be_taken_back() {
        StockLine line = bought(goethe, 20);
        long transfer = stock.transfer(line, welfenplatz, 8, LocalDate.of(2021, 3, 1), "");
        assertThat(stockOf(goethe)).isEqualTo(12);
        assertThat(stockOf(welfenplatz)).isEqualTo(8);
        stock.undo(transfer);
        assertThat(stockOf(goethe)).isEqualTo(20);
        assertThat(stockOf(welfenplatz)).isZero();
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> stock.undo(transfer));
    }

    @Test
    void what_was_lost_at_the_new_school_keeps_the_transfer_from_being_taken_back() {
        long transfer = stock.transfer(bought(goethe, 20), welfenplatz, 8, LocalDate.of(2021, 3, 1), "");
        StockLine arrived = line(welfenplatz);
        long loss = stock.lose(arrived, 1, LocalDate.of(2021, 4, 1), MovementReason.STOLEN, "");
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> stock.undo(transfer));
        assertThat(stockOf(welfenplatz)).isEqualTo(7);
        stock.undo(loss);
        stock.undo(transfer);
        assertThat(stockOf(goethe)).isEqualTo(20);
    }

    @Test
    void no_more_leave_than_are_there_on_that_day() {
        StockLine line = bought(goethe, 20);
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> stock.lose(line, 21, LocalDate.of(2021, 1, 1), MovementReason.LOST, ""));
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> stock.lose(line, 1, LocalDate.of(2020, 1, 1), MovementReason.LOST, ""));
        stock.lose(line, 20, LocalDate.of(2021, 1, 1), MovementReason.LOST, "");
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> stock.transfer(line, welfenplatz, 1, LocalDate.of(2020, 12, 1), ""));
        assertThat(stock.lines(LocalDate.MAX)).isEmpty();
    }

    @Test
    void stock_is_that_of_the_day_one_looks_from() {
        StockLine line = bought(goethe, 20);
        stock.transfer(line, welfenplatz, 8, LocalDate.of(2021, 3, 1), "");
        assertThat(stock.lines(LocalDate.of(2020, 8, 31))).isEmpty();
        assertThat(stock.lines(LocalDate.of(2021, 2, 28)))
                .singleElement()
                .satisfies(before -> assertThat(before.quantity()).isEqualTo(20));
        assertThat(stock.lines(LocalDate.of(2021, 3, 1))).hasSize(2);
    }

    @Test
    void a_purchase_entered_by_mistake_is_deleted_and_brought_back_but_not_once_devices_have_moved() {
        StockLine line = bought(goethe, 20);
        stock.remove(line.purchase());
        assertThat(stockOf(goethe)).isZero();
        stock.save(line.purchase().asNew());
        assertThat(stockOf(goethe)).isEqualTo(20);
        StockLine again = line(goethe);
        stock.transfer(again, welfenplatz, 8, LocalDate.of(2021, 3, 1), "");
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> stock.remove(again.purchase()));
    }

    private StockLine bought(SchoolId school, int quantity) {
        stock.save(new PurchaseRow(
                null,
                0,
                school,
                teacher,
                LocalDate.of(2020, 9, 1),
                quantity,
                new BigDecimal("600.00"),
                5,
                null,
                false));
        return line(school);
    }

    private StockLine line(SchoolId school) {
        return stock.lines(LocalDate.MAX).stream()
                .filter(each -> each.schoolId().equals(school))
                .findFirst()
                .orElseThrow();
    }

    private int stockOf(SchoolId school) {
        return stock.lines(LocalDate.MAX).stream()
                .filter(each -> each.schoolId().equals(school))
                .mapToInt(StockLine::quantity)
                .sum();
    }
}
