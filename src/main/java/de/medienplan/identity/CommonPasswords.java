package de.medienplan.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Passwords that are put together of nothing but what everybody tries first: words of published lists of the worst ones, the
 * name of the service, seasons, months, rows of the keyboard, digits and signs. The parts are data with their sources,
 * {@code data/identity/common-passwords.csv}; nothing is asked of another machine.
 * Source: NIST SP 800-63B section 3.1.1.2 (blocklist of common, expected and context-specific values).
 */
final class CommonPasswords {

    private static final String PARTS = "/data/identity/common-passwords.csv";

    /** So long a piece of a row of the keyboard is no accident. */
    private static final int SHORTEST_ROW = 3;

    private static final List<String> WORDS = new ArrayList<>();
    private static final List<String> ROWS = new ArrayList<>();

    static {
        try (InputStream file = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(PARTS), PARTS);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                String part = row.getField("part");
                if (row.getField("kind").equals("row")) {
                    ROWS.add(part);
                    ROWS.add(new StringBuilder(part).reverse().toString());
                } else {
                    WORDS.add(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CommonPasswords() {}

    static boolean isCommon(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        return consistsOfParts(plain) || consistsOfParts(letters(plain));
    }

    /** Digits and signs that stand for letters, such as P@ssw0rt. */
    private static String letters(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    /** From left to right, how far known parts and signs between them reach. */
    private static boolean consistsOfParts(String text) {
        boolean[] reached = new boolean[text.length() + 1];
        reached[0] = true;
        for (int at = 0; at < text.length(); at++) {
            if (reached[at]) {
                reach(text, at, reached);
            }
        }
        return reached[text.length()];
    }

    private static void reach(String text, int at, boolean[] reached) {
        char sign = text.charAt(at);
        if (!Character.isLetter(sign)) {
            reached[at + 1] = true;
        }
        for (int end = at + 1; end < text.length() && text.charAt(end) == sign; end++) {
            reached[end + 1] = true;
        }
        for (String word : WORDS) {
            if (text.startsWith(word, at)) {
                reached[at + word.length()] = true;
            }
        }
        for (String row : ROWS) {
            int end = at + SHORTEST_ROW;
            while (end <= text.length() && row.contains(text.substring(at, end))) {
                reached[end] = true;
                end++;
            }
        }
    }
}
