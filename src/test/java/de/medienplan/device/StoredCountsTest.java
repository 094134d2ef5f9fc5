package de.medienplan.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.shared.UserException;
import de.medienplan.testing.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Counts of devices as they are typed and read from files. */
class StoredCountsTest extends TwoSchoolsTest {

    @Autowired
    CountImport imports;

    @Test
    void keeps_counts_with_history_and_counts_a_board_as_three_devices() {
        count(goethe, board, null, 4);
        count(goethe, board, 4, 5);
        assertThat(counts.stored(YEAR, CountKind.ACTUAL))
                .extracting(StoredCount::amount, StoredCount::devices)
                .containsExactly(tuple(5, 15));
        assertThat(counts.history(goethe))
                .extracting(entry -> entry.from(Locale.GERMANY), entry -> entry.to(Locale.GERMANY))
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

    private @Nullable Integer amount(long school, long category) {
        return counts.matrix(YEAR, CountKind.ACTUAL).stream()
                .filter(row -> row.school().id() == school)
                .findFirst()
                .orElseThrow()
                .amount(category);
    }
}
