package de.medienplan.importing;

import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which column of a file fills which field: guessed from the header, then changed by the user. */
public record ColumnMapping<F extends ImportField>(List<String> header, Map<F, Integer> columns) {

    public ColumnMapping {
        header = List.copyOf(header);
        columns = Map.copyOf(columns);
    }

    /** Fields find their column by label or synonym, exact names before those that only begin alike. */
    public static <F extends ImportField> ColumnMapping<F> guess(List<String> header, List<F> fields) {
        Map<F, Integer> found = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (boolean exact : new boolean[] {true, false}) {
            for (F field : fields) {
                for (int column = 0; column < header.size() && !found.containsKey(field); column++) {
                    if (!taken.contains(column) && fits(field, header.get(column), exact)) {
                        found.put(field, column);
                        taken.add(column);
                    }
                }
            }
        }
        return new ColumnMapping<>(header, found);
    }

    /** The same mapping with one field moved to another column, or to none. A column fills one field only. */
    public ColumnMapping<F> with(F field, @Nullable Integer column) {
        Map<F, Integer> changed = new LinkedHashMap<>(columns);
        changed.remove(field);
        if (column != null) {
            changed.values().remove(column);
            changed.put(field, column);
        }
        return new ColumnMapping<>(header, changed);
    }

    public @Nullable Integer column(F field) {
        return columns.get(field);
    }

    public boolean has(F field) {
        return columns.containsKey(field);
    }

    /** The text of the field in this row, empty if no column fills it. */
    public String text(F field, TableRow row) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    /** How the user's file calls the field, for fault lists. */
    public String columnName(F field) {
        Integer column = columns.get(field);
        return column == null ? Texts.german(field.label()) : header.get(column);
    }

    /** The fields without which nothing can be imported and that have no column yet. */
    public List<Message> missing(List<F> fields) {
        return fields.stream()
                .filter(field -> field.required() && !has(field))
                .map(ImportField::label)
                .toList();
    }

    /** How many of the cells are names of fields, to tell a heading line from others. */
    static <F extends ImportField> ToIntFunction<List<String>> known(List<F> fields) {
        Set<String> names = fields.stream().flatMap(ColumnMapping::names).collect(Collectors.toSet());
        return cells -> (int) cells.stream()
                .map(ColumnMapping::simple)
                .distinct()
                .filter(names::contains)
                .count();
    }

    private static boolean fits(ImportField field, String header, boolean exact) {
        String wanted = simple(header);
        return names(field)
                .anyMatch(name -> exact ? name.equals(wanted) : name.length() >= 4 && wanted.startsWith(name));
    }

    private static Stream<String> names(ImportField field) {
        return Stream.concat(
                        Texts.LOCALES.stream().map(locale -> Texts.render(field.label(), locale)),
                        field.synonyms().stream())
                .map(ColumnMapping::simple);
    }

    private static String simple(String name) {
        return name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]", "");
    }
}
