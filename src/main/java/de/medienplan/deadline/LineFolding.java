package de.medienplan.deadline;

import java.nio.charset.StandardCharsets;

/** Folds lines at 75 octets of UTF-8 (RFC 5545, 3.1), never inside a character. */
final class LineFolding {

    private static final int MOST_OCTETS = 75;

    private LineFolding() {}

    /** @param text lines that end with CRLF, not folded */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 50);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            int width = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + width > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1 + width;
            } else {
                octets += width;
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }
}
