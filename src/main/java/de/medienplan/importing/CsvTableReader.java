package de.medienplan.importing;

import static de.medienplan.importing.TableFile.refuse;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** CSV as German offices produce it: the character set and the separator are found out, not asked for. */
final class CsvTableReader implements SheetReader {

    private final byte[] content;

    CsvTableReader(byte[] content) {
        this.content = content;
    }

    @Override
    public void read(Sheets sheets) {
        LineSink lines = sheets.sheet(0, "");
        if (lines == null) {
            return;
        }
        String text = CsvText.decode(content);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(CsvText.separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            boolean more = true;
            for (Iterator<CsvRecord> each = records.iterator(); more && each.hasNext(); ) {
                more = add(lines, each.next());
            }
        } catch (CsvParseException e) {
            throw refuse("importing.file.csvBroken", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean add(LineSink lines, CsvRecord line) {
        int number = Math.toIntExact(line.getStartingLineNumber());
        List<String> cells = line.getFields();
        boolean saysSeparator =
                number == 1 && cells.size() <= 2 && cells.getFirst().startsWith("sep=");
        return saysSeparator || lines.line(number, cells, List.of());
    }
}
