package de.medienplan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/**
 * Names the columns of the heading lines. A column without heading is called by its letter; equal headings bear theirs
 * behind the name.
 */
final class Headings {

    private Headings() {}

    static List<String> of(List<List<String>> lines) {
        int width = lines.stream().mapToInt(line -> lastUsed(line) + 1).max().orElse(0);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String name = name(lines, column);
            names.add(name.isEmpty() ? "(" + letter(column) + ")" : name);
        }
        return apart(names);
    }

    private static String name(List<List<String>> lines, int column) {
        StringBuilder name = new StringBuilder();
        for (int line = 0; line < lines.size(); line++) {
            String part = cell(lines.get(line), column);
            if (part.isEmpty()
                    && line + 1 < lines.size()
                    && !cell(lines.get(line + 1), column).isEmpty()) {
                part = group(lines.get(line), column);
            }
            name.append(' ').append(part);
        }
        return name.toString().strip().replaceAll("\\s+", " ");
    }

    /** The heading of a group of columns stands in the first of them. */
    private static String group(List<String> line, int column) {
        int first = column;
        while (first > 0 && cell(line, first).isEmpty()) {
            first--;
        }
        return cell(line, first);
    }

    private static List<String> apart(List<String> names) {
        Map<String, Integer> count = new HashMap<>();
        names.forEach(name -> count.merge(key(name), 1, Integer::sum));
        List<String> apart = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            apart.add(count.getOrDefault(key(name), 1) > 1 ? name + " [" + letter(column) + "]" : name);
        }
        return apart;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.GERMAN);
    }

    private static String cell(List<String> line, int column) {
        return column < line.size() ? line.get(column) : "";
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
