package de.medienplan.rollout.ui;

import de.medienplan.shared.Table.Column;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The parts that tables are put together from. */
final class Tables {

    private Tables() {}

    static <T> long sum(List<T> rows, ToLongFunction<T> amount) {
        return rows.stream().mapToLong(amount).sum();
    }

    static List<Column> columns(Object... keysAndKinds) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < keysAndKinds.length; i += 2) {
            columns.add(new Column(text((String) keysAndKinds[i]), (Kind) keysAndKinds[i + 1]));
        }
        return columns;
    }

    static List<? extends @Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
