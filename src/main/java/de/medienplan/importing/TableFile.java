package de.medienplan.importing;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;

/** Reads a file whose table is known to stand first, such as sample data that ships. */
public final class TableFile {

    /** What the upload dialog offers; the content decides, not the name. */
    public static final String[] ACCEPTED = {".csv", ".txt", ".tsv", ".xlsx"};

    private TableFile() {}

    /** @throws UserException as {@link SourceFile#open} and {@link SourceFile#table} */
    public static SourceTable read(String name, byte[] content) {
        return read(name, content, FileLimits.STANDARD);
    }

    public static SourceTable read(String name, byte[] content, FileLimits limits) {
        SourceFile file = SourceFile.open(name, content, limits);
        return file.table(file.first(), heading -> true);
    }

    static UserException refuse(String key, Object... args) {
        return new UserException(Message.of(key, args));
    }
}
