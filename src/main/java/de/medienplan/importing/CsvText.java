package de.medienplan.importing;

import java.util.List;

/** Finds out how a CSV file is written. */
final class CsvText {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');
    private static final int LINES_TO_LOOK_AT = 20;

    private CsvText() {}

    /** The candidate that occurs most often outside quotes in the first lines; ties go to the German semicolon. */
    static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4) {
            return text.charAt(4);
        }
        String start = unquoted(text);
        char best = ';';
        long most = 0;
        for (char candidate : SEPARATORS) {
            long count = start.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** The header line decides alone when it holds a separator: cells below may be full of decimal commas. */
    private static String unquoted(String text) {
        StringBuilder kept = new StringBuilder();
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < LINES_TO_LOOK_AT; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                lines++;
                if (SEPARATORS.stream().anyMatch(s -> kept.indexOf(s.toString()) >= 0)) {
                    break;
                }
            } else if (!quoted) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
