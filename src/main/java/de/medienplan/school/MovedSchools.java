package de.medienplan.school;

import de.medienplan.importing.GermanValues;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableRow;
import de.medienplan.shared.SchoolYear;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sample's list of schools on the day of loading: dates moved, and nothing said of the council paper. */
final class MovedSchools {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final List<String> DATES = List.of("Gebäude bereit ab", "Medienbildungskonzept vom");

    private MovedSchools() {}

    static SourceTable of(SourceTable table, SampleDay sample) {
        if (!sample.isRunning()) {
            return table;
        }
        List<TableRow> rows = table.rows().stream()
                .map(row -> moved(table.header(), row, sample))
                .toList();
        return new SourceTable(table.header(), rows, table.faults());
    }

    private static TableRow moved(List<String> header, TableRow row, SampleDay sample) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            cells.add(cell(header.get(column), row.cell(column), sample));
        }
        return new TableRow(row.number(), cells);
    }

    private static String cell(String heading, String text, SampleDay sample) {
        if (DATES.contains(heading) && !text.isEmpty()) {
            LocalDate date = Objects.requireNonNull(GermanValues.date(text));
            return GERMAN.format(date.plusYears(sample.years()));
        }
        return switch (heading) {
            case "Schuljahr" -> SchoolYear.of(sample.day()).toString();
            case "Bemerkungen" -> "";
            default -> text;
        };
    }
}
