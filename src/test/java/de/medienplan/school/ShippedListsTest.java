package de.medienplan.school;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableFile;
import de.medienplan.importing.TableRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists about the sixteen states that come with Medienplan: what nobody has checked says so, and where to check it. */
class ShippedListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"school-types.csv", "school-numbers.csv"})
    void each_row_names_its_source_and_when_it_was_checked_or_where_it_has_to_be(String name) throws IOException {
        SourceTable table = TableFile.read(name, Files.readAllBytes(Path.of("data", name)));

        assertThat(table.faults()).isEmpty();
        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(cell(table, row, "Quelle")).isNotEmpty();
            assertThat(cell(table, row, "Geprüft am").isEmpty())
                    .isNotEqualTo(cell(table, row, "Zu prüfen an").isEmpty());
        });
    }

    private static String cell(SourceTable table, TableRow row, String heading) {
        int column = table.header().indexOf(heading);
        assertThat(column).as(heading).isNotNegative();
        return row.cell(column);
    }
}
