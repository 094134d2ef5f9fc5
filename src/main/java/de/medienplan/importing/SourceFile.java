package de.medienplan.importing;

import static de.medienplan.importing.TableFile.refuse;

import de.medienplan.shared.Message;
import de.medienplan.shared.TooBig;
import de.medienplan.shared.UserException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** An uploaded file that was found readable: its sheets, and the table at any place of it. */
public final class SourceFile {

    private final String name;
    private final int bytes;
    private final FileLimits limits;
    private final FileKind kind;
    private final SheetReader reader;
    private final List<SheetStart> sheets = new ArrayList<>();

    private SourceFile(String name, byte[] content, FileLimits limits, FileKind kind) {
        this.name = name;
        this.bytes = content.length;
        this.limits = limits;
        this.kind = kind;
        this.reader = kind == FileKind.XLSX ? new XlsxReader(content, limits) : new CsvTableReader(content);
        List<FirstLines> starts = new ArrayList<>();
        reader.read(sheet -> {
            starts.add(new FirstLines(sheet, limits.columns()));
            return starts.getLast();
        });
        starts.forEach(start -> sheets.add(start.start()));
    }

    /**
     * @param name the file's name; a name that contradicts the content is refused, since one of the two is a mistake
     * @throws UserException too big, encrypted, with macros, another format
     */
    public static SourceFile open(String name, byte[] content, FileLimits limits) {
        if (content.length > limits.bytes()) {
            throw new TooBig(Message.of("importing.file.tooBig", megabytes(content.length), megabytes(limits.bytes())));
        }
        FileKind kind = FileKind.of(name, content, limits);
        String lower = name.toLowerCase(Locale.ROOT);
        if (kind == FileKind.XLSX && (lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv"))) {
            throw refuse("importing.file.excelNamedText", name);
        }
        if (kind == FileKind.TEXT && lower.endsWith(".xlsx")) {
            throw refuse("importing.file.textNamedExcel", name);
        }
        return new SourceFile(name, content, limits, kind);
    }

    public String name() {
        return name;
    }

    /** Size of the file, rounded up. */
    public long megabytes() {
        return megabytes(bytes);
    }

    /** The sheets in their order; a text file is one sheet. */
    public List<SheetStart> sheets() {
        return List.copyOf(sheets);
    }

    /** The first line with content of the first sheet that has any; hidden sheets come last. */
    public TablePlace first() {
        return IntStream.range(0, sheets.size())
                .boxed()
                .filter(sheet -> !sheets.get(sheet).lines().isEmpty())
                .min(Comparator.comparing(sheet -> sheets.get(sheet).hidden()))
                .map(sheet -> new TablePlace(
                        sheet, sheets.get(sheet).lines().getFirst().number()))
                .orElseThrow(() -> refuse("importing.file.noHeader"));
    }

    /** The names of the columns if the headings stand there. */
    public List<String> headings(TablePlace place) {
        return Headings.of(sheets.get(place.sheet()).lines().stream()
                .filter(line -> place.isHeading(line.number()))
                .map(TableRow::cells)
                .toList());
    }

    /** The first rows of the table, to look at its values before a column is guessed. */
    public List<TableRow> samples(TablePlace place) {
        return sheets.get(place.sheet()).lines().stream()
                .filter(line -> line.number() > place.lastLine())
                .toList();
    }

    /** What stands above the headings, such as a title with the day of the figures. */
    public List<String> title(TablePlace place) {
        return sheets.get(place.sheet()).lines().stream()
                .filter(line -> line.number() < place.headingLine() - place.above())
                .flatMap(line -> line.cells().stream())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /**
     * @param wanted tells by its heading whether the cells of a column are kept; those of others come back empty
     * @throws UserException no headings, no rows, too many rows or columns, damaged
     */
    public SourceTable table(TablePlace place, Predicate<String> wanted) {
        TableBuilder table = new TableBuilder(limits, place, headings(place), wanted, kind == FileKind.TEXT);
        reader.read(sheet -> sheet.index() == place.sheet() ? table : null);
        return table.build();
    }

    /** The different values of a column, in the order of the alphabet. */
    public List<String> values(TablePlace place, String heading) {
        SourceTable table = table(place, heading::equals);
        int column = table.header().indexOf(heading);
        return table.rows().stream()
                .map(row -> row.cell(column))
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted(Collator.getInstance(Locale.GERMANY))
                .toList();
    }

    private static long megabytes(long bytes) {
        return Math.max(1, Math.ceilDiv(bytes, 1L << 20));
    }
}
