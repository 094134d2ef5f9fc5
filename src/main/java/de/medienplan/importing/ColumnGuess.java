package de.medienplan.importing;

import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Guesses which column fills which field: by its whole heading, and only if its values can be what the field holds. Of several
 * columns that are as likely none is taken, unless they hold the same or tell their years.
 */
final class ColumnGuess<F extends ImportField> {

    private static final Pattern NUMBERED = Pattern.compile("(.*?\\p{L})[\\s_.-]*(?:Teil\\s*)?([1-9])");
    private static final int FITS = 3;

    /** The names of fields are few, and asked for again with every line that might be the headings. */
    private static final Map<String, HeadingSense> NAMES = new ConcurrentHashMap<>();

    private final List<String> header;
    private final List<HeadingSense> senses;
    private final List<TableRow> rows;
    private final Map<F, List<HeadingSense>> names = new HashMap<>();
    private final Map<Integer, List<String>> values = new HashMap<>();
    private final Map<F, List<Integer>> found = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    /** @param rows the first of the table */
    ColumnGuess(List<String> header, List<TableRow> rows) {
        this.header = header;
        this.senses = header.stream().map(HeadingSense::of).toList();
        this.rows = rows;
    }

    Map<F, List<Integer>> of(List<F> fields) {
        for (int fit = 0; fit < FITS; fit++) {
            for (F field : fields) {
                guess(field, fit);
            }
        }
        fields.stream().filter(ImportField::joins).forEach(this::guessParts);
        return found;
    }

    private void guess(F field, int fit) {
        for (HeadingSense name : names(field)) {
            if (found.containsKey(field)) {
                return;
            }
            List<Integer> columns = IntStream.range(0, header.size())
                    .filter(column -> !taken.contains(column)
                            && fit(field, name, senses.get(column)) == fit
                            && suits(field, column))
                    .boxed()
                    .toList();
            take(field, columns);
        }
    }

    /** A field that does not change with the years has no column of one year. */
    private int fit(F field, HeadingSense name, HeadingSense column) {
        boolean dated = column.dating() != HeadingSense.Dating.NONE;
        return dated && name.dating() == HeadingSense.Dating.NONE && !field.isYearly() ? -1 : column.fit(name);
    }

    private void take(F field, List<Integer> columns) {
        if (columns.isEmpty()) {
            return;
        }
        boolean dated = columns.stream().allMatch(column -> senses.get(column).year() != null);
        if (columns.size() > 1 && dated) {
            put(field, List.of(latest(columns)));
        } else if (columns.stream().allMatch(column -> sameValues(columns.getFirst(), column))) {
            put(field, List.of(columns.getFirst()));
        } else if (field.required()) {
            taken.addAll(columns);
        } else {
            found.put(field, List.of());
        }
    }

    private int latest(List<Integer> columns) {
        return columns.stream()
                .max(Comparator.comparing(
                        (Integer column) ->
                                Objects.requireNonNull(senses.get(column).year()),
                        Comparator.<SchoolYear>naturalOrder()))
                .orElseThrow();
    }

    private void put(F field, List<Integer> columns) {
        found.put(field, columns);
        taken.addAll(columns);
    }

    /** A field whose text is spread over numbered columns: "Bezeichnung 1", "Bezeichnung 2". */
    private void guessParts(F field) {
        List<Integer> parts = new ArrayList<>(found.getOrDefault(field, List.of()));
        for (int column = 0; column < header.size(); column++) {
            Matcher numbered = NUMBERED.matcher(header.get(column));
            if (numbered.matches()
                    && Integer.parseInt(numbered.group(2)) == parts.size() + 1
                    && !taken.contains(column)
                    && names(field).stream().anyMatch(name -> fit(field, name, HeadingSense.of(numbered.group(1))) >= 0)
                    && suits(field, column)) {
                parts.add(column);
            }
        }
        if (!parts.isEmpty()) {
            put(field, List.copyOf(parts));
        }
    }

    private boolean sameValues(int first, int second) {
        return first == second
                || rows.stream().allMatch(row -> row.cell(first).equals(row.cell(second)))
                        && rows.stream().anyMatch(row -> !row.cell(first).isEmpty());
    }

    private boolean suits(F field, int column) {
        List<String> present = values.computeIfAbsent(column, this::values);
        long accepted = present.stream().filter(field::accepts).count();
        return present.isEmpty() || accepted * 2 >= present.size() || (field.required() && accepted > 0);
    }

    private List<String> values(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(value -> !value.isEmpty() && !StatisticsSigns.isSign(value))
                .distinct()
                .toList();
    }

    /** The more telling names first; the label, if it is not among them, last. */
    private List<HeadingSense> names(F field) {
        return names.computeIfAbsent(
                field,
                asked -> Stream.concat(
                                asked.synonyms().stream(),
                                Texts.LOCALES.stream().map(locale -> Texts.render(asked.label(), locale)))
                        .map(name -> NAMES.computeIfAbsent(name, HeadingSense::of))
                        .distinct()
                        .toList());
    }
}
