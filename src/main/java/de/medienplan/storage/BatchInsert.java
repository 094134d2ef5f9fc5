package de.medienplan.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Many rows in few round trips. */
@Component
public class BatchInsert {

    private final JdbcTemplate database;

    BatchInsert(JdbcTemplate database) {
        this.database = database;
    }

    /** @param target table and columns, {@code table (a, b)} */
    public void insert(String target, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            String marks = "?, ".repeat(rows.getFirst().length - 1) + "?";
            database.batchUpdate("INSERT INTO " + target + " VALUES (" + marks + ")", rows);
        }
    }

    /** A row for {@link #insert}; null for an empty column. */
    public static Object[] row(@Nullable Object... values) {
        return values;
    }

    /** @param row makes a row of a value and its place in the list, from 0 */
    public static <T> List<Object[]> numbered(List<T> values, BiFunction<Integer, T, Object[]> row) {
        List<Object[]> rows = new ArrayList<>(values.size());
        for (T value : values) {
            rows.add(row.apply(rows.size(), value));
        }
        return rows;
    }
}
