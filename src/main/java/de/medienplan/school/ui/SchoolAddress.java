package de.medienplan.school.ui;

import com.vaadin.flow.router.QueryParameters;
import de.medienplan.school.SchoolRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filter, sorting, columns and chosen school of the list as they stand in the address. */
final class SchoolAddress {

    private SchoolAddress() {}

    /** Sorts the list and shows its columns as the address says. */
    static void read(Map<String, List<String>> query, SchoolGrid grid) {
        query.getOrDefault("sortierung", List.of()).forEach(grid::sortBy);
        List<String> columns = query.getOrDefault("spalten", List.of());
        if (!columns.isEmpty()) {
            grid.showColumns(Arrays.stream(SchoolColumn.values())
                    .filter(column -> columns.contains(column.name()) || column == SchoolColumn.NAME)
                    .toList());
        }
    }

    static QueryParameters of(SchoolFilter filter, SchoolGrid grid, @Nullable SchoolRow chosen) {
        Map<String, List<String>> query = new LinkedHashMap<>(filter.toQuery());
        if (!grid.sorting().isEmpty()) {
            query.put("sortierung", List.of(grid.sorting()));
        }
        if (!grid.shownColumns().equals(SchoolColumn.shownAtFirst())) {
            query.put("spalten", grid.shownColumns().stream().map(Enum::name).toList());
        }
        if (chosen != null) {
            query.put("schule", List.of(chosen.number()));
        }
        return new QueryParameters(query);
    }
}
