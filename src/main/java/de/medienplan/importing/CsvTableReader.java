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
        LineSink lines = sheets.sheet(new Sheet(0, "", false));
        if (lines == null) {
            return;
        }
        String text = TextEncoding.decode(content);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(CsvText.separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            int number = 0;
            boolean more = true;
            for (Iterator<CsvRecord> each = records.iterator(); more && each.hasNext(); ) {
                List<String> cells = each.next().getFields();
                if (number > 0 || !saysSeparator(cells)) {
                    number++;
                    more = lines.line(number, cells, List.of());
                }
            }
        } catch (CsvParseException e) {
            throw refuse("importing.file.csvBroken", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line {@code sep=;} tells the separator; spreadsheets do not show it, so rows are counted without it. */
    private static boolean saysSeparator(List<String> cells) {
        return cells.size() <= 2 && cells.getFirst().startsWith("sep=");
    }
}
