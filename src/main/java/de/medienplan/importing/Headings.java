package de.medienplan.importing;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** Names the columns of a heading line; a column without heading is called by its letter. */
final class Headings {

    private Headings() {}

    static List<String> of(List<String> cells) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column <= lastUsed(cells); column++) {
            String name = cells.get(column).strip().replaceAll("\\s+", " ");
            names.add(name.isEmpty() ? "(" + letter(column) + ")" : name);
        }
        return names;
    }

    /** Index of the last cell with content, -1 if there is none. */
    static int lastUsed(List<String> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last).isBlank()) {
            last--;
        }
        return last;
    }

    static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }
}
