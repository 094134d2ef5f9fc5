package de.medienplan.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a database of Medienplan consists of, as its catalogue says; names are {@code schema.table}. */
final class Tables {

    private static final String OURS = "n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'";

    private Tables() {}

    static List<String> names(Connection database) throws SQLException {
        return relations(database, 'r');
    }

    private static List<String> relations(Connection database, char kind) throws SQLException {
        return texts(database, """
                SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind = '%s' AND %s ORDER BY 1""".formatted(kind, OURS));
    }

    /** Columns that hold what was written; generated ones come by themselves. */
    static List<String> columns(Connection database, String table) throws SQLException {
        return texts(database, """
                SELECT attname FROM pg_attribute
                WHERE attrelid = '%s'::regclass AND attnum > 0
                  AND NOT attisdropped AND attgenerated = '' ORDER BY attnum""".formatted(quoted(table)));
    }

    static List<BackupManifest.Sequence> sequences(Connection database) throws SQLException {
        List<BackupManifest.Sequence> sequences = new ArrayList<>();
        for (String name : relations(database, 'S')) {
            try (var statement = database.createStatement();
                    ResultSet row = statement.executeQuery("SELECT last_value, is_called FROM " + quoted(name))) {
                row.next();
                sequences.add(new BackupManifest.Sequence(name, row.getLong(1), row.getBoolean(2)));
            }
        }
        return sequences;
    }

    /** A reference of one table to another. */
    record Reference(String table, String name, String definition) {}

    static List<Reference> references(Connection database) throws SQLException {
        List<Reference> references = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT n.nspname || '.' || t.relname, c.conname, pg_get_constraintdef(c.oid)
                        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
                            JOIN pg_namespace n ON n.oid = t.relnamespace
                        WHERE c.contype = 'f' AND c.conparentid = 0 AND %s ORDER BY c.oid""".formatted(OURS))) {
            while (rows.next()) {
                references.add(new Reference(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return references;
    }

    static List<String> texts(Connection database, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** As it may stand in a statement. */
    static String quoted(String name) {
        return Arrays.stream(name.split("\\."))
                .map(part -> "\"" + part.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining("."));
    }

    static String quoted(List<String> names) {
        return names.stream().map(Tables::quoted).collect(Collectors.joining(", "));
    }
}
