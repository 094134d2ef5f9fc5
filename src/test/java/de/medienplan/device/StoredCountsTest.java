package de.medienplan.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableFile;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.ChangedSinceShown;
import de.medienplan.shared.Texts;
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
        assertThatExceptionOfType(ChangedSinceShown.class).isThrownBy(() -> count(goethe, board, null, 7));
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
        CountFile file = file("Schulnummer;Tafelsystem;Lehrkräfte\n10001;12;\n10002;40;60\n");
        ImportPreview shown = imports.preview(file);
        assertThat(shown.count(Kind.ADDED)).isEqualTo(2);
        imports.confirm(file, shown);
        assertThat(imports.preview(file).count(Kind.UNCHANGED)).isEqualTo(2);
        assertThat(amount(goethe, teacher)).isEqualTo(60);
        assertThat(amount(welfenplatz, teacher)).isNull();
    }

    @Test
    void a_file_with_a_fault_changes_nothing() {
        CountFile file = file("Schulnummer;Tafelsystem\n10001;zwölf\n99999;3\n10002;40\n10002;41\n");
        ImportPreview shown = imports.preview(file);
        assertThat(shown.faults()).hasSize(3);
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> imports.confirm(file, shown));
        assertThat(counts.stored(YEAR, CountKind.ACTUAL)).isEmpty();
    }

    @Test
    void what_a_colleague_counted_after_the_preview_is_not_overwritten_by_the_file() {
        count(goethe, board, null, 4);
        CountFile file = file("Schulnummer;Tafelsystem\n10001;12\n10002;40\n");
        ImportPreview shown = imports.preview(file);
        count(goethe, board, 4, 5);
        assertThatExceptionOfType(ChangedSinceShown.class)
                .isThrownBy(() -> imports.confirm(file, shown))
                .satisfies(refusal -> assertThat(Texts.german(refusal.reason()))
                        .startsWith("Seit der Anzeige hat sich geändert: Goetheschule: Tafelsystem 4 → 5."));
        assertThat(amount(goethe, board)).isEqualTo(5);
        assertThat(amount(welfenplatz, board)).isNull();
    }

    private CountFile file(String csv) {
        SourceTable table = TableFile.read("zahlen.csv", csv.getBytes(StandardCharsets.UTF_8));
        return new CountFile(
                table, ColumnMapping.guess(table.header(), imports.kind().fields()), YEAR, CountKind.ACTUAL);
    }

    private @Nullable Integer amount(SchoolId school, CategoryId category) {
        return counts.matrix(YEAR, CountKind.ACTUAL).stream()
                .filter(row -> row.school().id().equals(school))
                .findFirst()
                .orElseThrow()
                .amount(category);
    }
}
