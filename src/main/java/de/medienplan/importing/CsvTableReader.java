package de.medienplan.importing;

import static de.medienplan.importing.TableFile.refuse;

import de.medienplan.shared.Message;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;

/** CSV as German offices produce it: the character set and the separator are found out, not asked for. */
final class CsvTableReader {

    private final FileLimits limits;
    private final Predicate<String> wanted;

    CsvTableReader(FileLimits limits, Predicate<String> wanted) {
        this.limits = limits;
        this.wanted = wanted;
    }

    SourceTable read(byte[] content) {
        String text = CsvText.decode(content);
        char separator = CsvText.separator(text);
        TableBuilder table = new TableBuilder(limits, wanted);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            records.forEach(line -> add(table, line));
        } catch (CsvParseException e) {
            throw refuse("importing.file.csvBroken", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.build();
    }

    private static void add(TableBuilder table, CsvRecord line) {
        int number = Math.toIntExact(line.getStartingLineNumber());
        List<String> cells = line.getFields();
        if (number == 1 && cells.size() <= 2 && cells.getFirst().startsWith("sep=")) {
            return;
        }
        if (table.isRagged(cells)) {
            table.fault(number, "", Message.of("importing.row.ragged", cells.size(), table.width()));
        }
        table.row(number, cells);
    }
}
