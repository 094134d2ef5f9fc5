package de.medienplan.importing;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.Locale;
import java.util.function.Predicate;

/** Reads an uploaded file, whatever it turns out to be, into a {@link SourceTable} or refuses it with the reason. */
public final class TableFile {

    /** What the upload dialog offers; the content decides, not the name. */
    public static final String[] ACCEPTED = {".csv", ".txt", ".tsv", ".xlsx"};

    private TableFile() {}

    public static SourceTable read(String name, byte[] content) {
        return read(name, content, FileLimits.STANDARD);
    }

    /**
     * @param name the file's name; a name that contradicts the content is refused, since one of the two is a mistake
     * @throws UserException too big, encrypted, with macros, another format, without header, too many rows or columns
     */
    public static SourceTable read(String name, byte[] content, FileLimits limits) {
        return read(name, content, limits, header -> true);
    }

    /**
     * Reads only some columns, for files that hold more than is needed, such as names of persons: the cells of all others
     * come back empty.
     *
     * @param wanted tells by its header whether a column is read
     */
    public static SourceTable read(String name, byte[] content, FileLimits limits, Predicate<String> wanted) {
        if (content.length > limits.bytes()) {
            throw refuse("importing.file.tooBig", megabytes(content.length), megabytes(limits.bytes()));
        }
        FileKind kind = FileKind.of(name, content, limits);
        boolean namedExcel = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (kind == FileKind.XLSX && hasTextName(name)) {
            throw refuse("importing.file.excelNamedText", name);
        }
        if (kind == FileKind.TEXT && namedExcel) {
            throw refuse("importing.file.textNamedExcel", name);
        }
        return kind == FileKind.XLSX
                ? new XlsxReader(limits, wanted).read(content)
                : new CsvTableReader(limits, wanted).read(content);
    }

    private static boolean hasTextName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv");
    }

    private static long megabytes(long bytes) {
        return Math.max(1, Math.ceilDiv(bytes, 1L << 20));
    }

    static UserException refuse(String key, Object... args) {
        return new UserException(Message.of(key, args));
    }
}
