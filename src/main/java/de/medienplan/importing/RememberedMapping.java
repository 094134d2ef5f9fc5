package de.medienplan.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a file was read.
 *
 * @param headings all of the file, in their order
 * @param columns heading by key of the field
 */
public record RememberedMapping(List<String> headings, Map<String, String> columns) {

    public RememberedMapping {
        headings = List.copyOf(headings);
        columns = Map.copyOf(columns);
    }

    public static <F extends ImportField> RememberedMapping of(ColumnMapping<F> mapping) {
        Map<String, String> columns = new HashMap<>();
        mapping.columns()
                .forEach((field, column) ->
                        columns.put(field.key(), mapping.header().get(column)));
        return new RememberedMapping(mapping.header(), columns);
    }

    /** Whether a file with these headings has every column that this one used. */
    boolean fits(List<String> header) {
        return !columns.isEmpty() && header.containsAll(columns.values());
    }

    /** The same reading of another file; columns that were not in the remembered file are guessed. */
    <F extends ImportField> ColumnMapping<F> applied(List<String> header, List<F> fields) {
        Map<F, Integer> found = new LinkedHashMap<>();
        for (F field : fields) {
            String heading = columns.get(field.key());
            if (heading != null) {
                found.put(field, header.indexOf(heading));
            }
        }
        List<String> unknown = header.stream()
                .map(heading -> headings.contains(heading) ? "" : heading)
                .toList();
        ColumnMapping.guess(unknown, fields).columns().forEach(found::putIfAbsent);
        return new ColumnMapping<>(header, found);
    }
}
