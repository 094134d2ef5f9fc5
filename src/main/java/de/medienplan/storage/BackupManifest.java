package de.medienplan.storage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself: the file {@code manifest.json} in it, written last.
 *
 * @param format always {@link #FORMAT}
 * @param migrations that made the tables, in the order in which they ran
 */
record BackupManifest(
        String format,
        Instant takenAt,
        String postgres,
        List<Migration> migrations,
        List<Content> tables,
        List<Sequence> sequences) {

    static final String FORMAT = "medienplan-backup/1";

    record Migration(String script, @Nullable Integer checksum) {}

    /**
     * One table.
     *
     * @param sha256 of its rows as they stand in the backup, in hexadecimal digits
     */
    record Content(String table, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + table + ".copy";
        }
    }

    /** @param called whether the value was already given out */
    record Sequence(String name, long value, boolean called) {}

    long rows() {
        return tables.stream().mapToLong(Content::rows).sum();
    }
}
