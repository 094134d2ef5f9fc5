package de.medienplan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out how a CSV file is written. */
final class CsvText {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');
    private static final int LINES_TO_LOOK_AT = 20;

    private CsvText() {}

    /** The candidate that stands equally often, outside quotes, in the most of the first lines; ties go to the semicolon. */
    static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4 && canSeparate(text.charAt(4))) {
            return text.charAt(4);
        }
        List<String> lines = unquoted(text);
        char best = ';';
        int most = 0;
        for (char candidate : SEPARATORS) {
            int agreeing = agreeing(lines, candidate);
            if (agreeing > most) {
                most = agreeing;
                best = candidate;
            }
        }
        return best;
    }

    /** Signs that stand in values, quote them or end lines separate nothing, whatever the file says. */
    private static boolean canSeparate(char sign) {
        return sign == '\t' || (sign > ' ' && sign != '"' && sign < 0x7f && !Character.isLetterOrDigit(sign));
    }

    /** How many lines have as many of the sign as most lines that have any. */
    private static int agreeing(List<String> lines, char sign) {
        Map<Long, Integer> times = new HashMap<>();
        lines.forEach(line -> times.merge(line.chars().filter(c -> c == sign).count(), 1, Integer::sum));
        times.remove(0L);
        return times.values().stream().max(Integer::compare).orElse(0);
    }

    /** The first lines without what stands in quotes. */
    private static List<String> unquoted(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && lines.size() < LINES_TO_LOOK_AT; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if ((c == '\n' || c == '\r') && !quoted) {
                lines.add(kept.toString());
                kept.setLength(0);
            } else if (!quoted) {
                kept.append(c);
            }
        }
        lines.add(kept.toString());
        return lines;
    }
}
