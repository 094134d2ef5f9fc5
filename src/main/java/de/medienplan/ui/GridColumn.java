package de.medienplan.ui;

import com.vaadin.flow.component.grid.Grid;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a {@link DataGrid} knows of a column: the kind of its values and how to get them. */
record GridColumn<T>(
        String id,
        Grid.Column<T> column,
        String heading,
        Table.Kind kind,
        Function<T, @Nullable Object> value,
        boolean sum) {

    /** Characters from which on a text is a sentence and no name. */
    private static final int LONGEST_WORDS = 32;

    boolean hasSentences(List<T> rows) {
        return kind == Table.Kind.TEXT
                && rows.stream()
                        .map(value)
                        .anyMatch(text -> text != null && text.toString().length() > LONGEST_WORDS);
    }

    /** The sum of what is known; null where nothing is known of any of the rows. */
    @Nullable
    Object total(List<T> rows) {
        List<BigDecimal> known = rows.stream()
                .map(value)
                .filter(Objects::nonNull)
                .map(number -> new BigDecimal(number.toString()))
                .toList();
        if (known.isEmpty() && !rows.isEmpty()) {
            return null;
        }
        BigDecimal total = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return kind == Table.Kind.MONEY ? total.setScale(2) : total;
    }

    /** The value for files: texts as they are shown, numbers and dates as they are. */
    @Nullable
    Object plain(T row) {
        Object content = value.apply(row);
        return kind == Table.Kind.TEXT && content != null ? Formats.value(content, Translations.locale()) : content;
    }
}
