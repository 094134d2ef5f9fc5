package de.medienplan.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.school.FieldKey;
import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolValues;
import de.medienplan.school.Schools;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class EquipmentTest {

    private static final SchoolYear YEAR = new SchoolYear(2020);

    @Autowired
    Schools schools;

    @Autowired
    Categories categories;

    @Autowired
    DeviceCounts counts;

    @Autowired
    CountImport imports;

    @Autowired
    DeviceStock stock;

    @Autowired
    EquipmentTargets targets;

    private long welfenplatz;
    private long goethe;
    private long board;
    private long teacher;

    @BeforeEach
    void two_schools() {
        SignedIn.as("anna", "PLANNING");
        welfenplatz = school("10001", "Am Welfenplatz", "GS", 240);
        goethe = school("10002", "Goetheschule", "GY", 878);
        board = category("BOARD");
        teacher = category("TEACHER");
        SignedIn.as("sven", "SUPPORT");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void keeps_counts_with_history_and_counts_a_board_as_three_devices() {
        count(goethe, board, null, 4);
        count(goethe, board, 4, 5);
        assertThat(counts.stored(YEAR, CountKind.ACTUAL))
                .extracting(StoredCount::amount, StoredCount::devices)
                .containsExactly(tuple(5, 15));
        assertThat(counts.history(goethe))
                .extracting(entry -> entry.from(java.util.Locale.GERMANY), entry -> entry.to(java.util.Locale.GERMANY))
                .contains(tuple("4", "5"));
    }

    @Test
    void a_second_user_does_not_overwrite_what_the_first_counted() {
        count(goethe, board, null, 4);
        assertThatExceptionOfType(CountChanged.class).isThrownBy(() -> count(goethe, board, null, 7));
        assertThat(amount(goethe, board)).isEqualTo(4);
    }

    @Test
    void one_wrong_cell_stores_none() {
        List<CellEdit> edits = List.of(edit(goethe, board, null, 4), edit(goethe, teacher, null, 20_001));
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> counts.save(YEAR, CountKind.ACTUAL, edits));
        assertThat(counts.stored(YEAR, CountKind.ACTUAL)).isEmpty();
    }

    @Test
    void readers_see_and_do_not_change() {
        SignedIn.as("rita");
        assertThat(counts.matrix(YEAR, CountKind.ACTUAL)).hasSize(2);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> count(goethe, board, null, 1));
    }

    @Test
    void reads_a_file_and_changes_nothing_the_second_time() {
        byte[] csv =
                "Schulnummer;Tafelsystem;Lehrkräfte\n10001;12;\n10002;40;60\n".getBytes(StandardCharsets.ISO_8859_1);
        CountFile file = imports.read("zahlen.csv", csv);
        assertThat(imports.preview(file, YEAR, CountKind.ACTUAL).confirmable()).isTrue();
        assertThat(imports.confirm(file, YEAR, CountKind.ACTUAL)).isEqualTo(3);
        assertThat(imports.confirm(file, YEAR, CountKind.ACTUAL)).isZero();
        assertThat(amount(goethe, teacher)).isEqualTo(60);
    }

    @Test
    void a_file_with_a_fault_changes_nothing() {
        CountFile file = imports.read(
                "zahlen.csv",
                "Schulnummer;Tafelsystem\n10001;zwölf\n99999;3\n10002;40\n10002;41\n".getBytes(StandardCharsets.UTF_8));
        assertThat(imports.preview(file, YEAR, CountKind.ACTUAL).faults()).hasSize(3);
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> imports.confirm(file, YEAR, CountKind.ACTUAL));
        assertThat(counts.stored(YEAR, CountKind.ACTUAL)).isEmpty();
    }

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

    @Test
    void a_gap_costs_what_is_missing_at_the_price_of_the_category() {
        count(welfenplatz, category("CLASS_SET"), null, 30);
        EquipmentGap gap = targets.gaps(YEAR).stream()
                .filter(each -> each.school().id() == welfenplatz
                        && each.category().code().equals("CLASS_SET"))
                .findFirst()
                .orElseThrow();
        assertThat(gap.target()).isEqualTo(90);
        assertThat(gap.missing()).isEqualTo(60);
        assertThat(gap.cost()).isEqualTo(new BigDecimal("30000.00"));
    }

    @Test
    void a_fully_equipped_school_counts_boards_threefold_for_the_planner() {
        EquipmentNeed need = targets.needs(YEAR).get(goethe);
        assertThat(need).isNotNull();
        assertThat(need.of(PaperGroups.PERSONAL_TABLET)).isEqualTo(878 + 60);
        assertThat(need.of(PaperGroups.COMPUTER_ROOM)).isEqualTo(30);
        assertThat(need.of(PaperGroups.BOARD_AND_CLASS_SET)).isEqualTo(3 * 40);
    }

    @Test
    void a_board_whose_components_contradict_its_number_is_refused() {
        CategoryRow row = categories.all().stream()
                .filter(each -> each.code().equals("BOARD"))
                .findFirst()
                .orElseThrow();
        CategoryRow four = new CategoryRow(
                row.id(),
                row.version(),
                row.code(),
                row.name(),
                row.shortName(),
                row.supportGroup(),
                4,
                row.usefulLifeYears(),
                row.unitPrice(),
                row.payer(),
                row.source(),
                row.sourceDate(),
                row.assumption(),
                row.active(),
                row.sortOrder(),
                row.parts());
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> categories.save(four));
    }

    private StockLine bought(long school, int quantity) {
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

    private StockLine line(long school) {
        return stock.lines(LocalDate.MAX).stream()
                .filter(each -> each.schoolId() == school)
                .findFirst()
                .orElseThrow();
    }

    private int stockOf(long school) {
        return stock.lines(LocalDate.MAX).stream()
                .filter(each -> each.schoolId() == school)
                .mapToInt(StockLine::quantity)
                .sum();
    }

    private void count(long school, long category, @Nullable Integer seen, Integer typed) {
        counts.save(YEAR, CountKind.ACTUAL, List.of(edit(school, category, seen, typed)));
    }

    private static CellEdit edit(long school, long category, @Nullable Integer seen, Integer typed) {
        return new CellEdit(new CellKey(school, category), seen, typed);
    }

    private @Nullable Integer amount(long school, long category) {
        return counts.matrix(YEAR, CountKind.ACTUAL).stream()
                .filter(row -> row.school().id() == school)
                .findFirst()
                .orElseThrow()
                .amount(category);
    }

    private long category(String code) {
        return categories.all().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private long school(String number, String name, String type, int pupils) {
        return schools.create(SchoolValues.of(Map.of(
                FieldKey.of(SchoolField.NUMBER), number,
                FieldKey.of(SchoolField.NAME), name,
                FieldKey.of(SchoolField.TYPE), type,
                FieldKey.of(SchoolField.MEP_PLACE), MepPlace.NONE,
                FieldKey.of(SchoolField.ROOMS), 40,
                FieldKey.of(SchoolField.PUPILS, YEAR), pupils,
                FieldKey.of(SchoolField.TEACHERS, YEAR), 60)));
    }
}
