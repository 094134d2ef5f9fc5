package de.medienplan.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds out how a CSV file is written. */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');
    private static final int LINES_TO_LOOK_AT = 20;

    private CsvText() {}

    /** UTF-8 (or UTF-16 by its mark) if the bytes are valid, else Windows-1252, as older office programs write. */
    static String decode(byte[] content) {
        if (FileKind.starts(content, "\u00ef\u00bb\u00bf")) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (FileKind.starts(content, "\u00ff\u00fe") || FileKind.starts(content, "\u00fe\u00ff")) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

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
