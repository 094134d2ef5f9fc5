package de.medienplan.importing;

import static de.medienplan.importing.TableFile.refuse;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in which character set a text is written. Where several are as likely, or none reads like German, the file is
 * refused: a wrong letter in a name is worse than a question.
 */
final class TextEncoding {

    /** What offices and old programs wrote, the likeliest first; ICU knows the others. */
    private static final List<String> OFFICE =
            List.of("windows-1252", "ISO-8859-15", "IBM850", "IBM437", "x-MacRoman", "windows-1250");

    private static final int SURE = 50;

    private TextEncoding() {}

    /** @throws de.medienplan.shared.UserException if the character set is not certain */
    static String decode(byte[] content) {
        if (FileKind.starts(content, "\u00ef\u00bb\u00bf")) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (FileKind.starts(content, "\u00ff\u00fe") || FileKind.starts(content, "\u00fe\u00ff")) {
            return new String(content, StandardCharsets.UTF_16);
        }
        Charset unmarked = utf16(content);
        if (unmarked != null) {
            return new String(content, unmarked);
        }
        String utf8 = strictly(content, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        String mostly = new String(content, StandardCharsets.UTF_8);
        return isMostlyUtf8(mostly) ? mostly : singleByte(content);
    }

    /** UTF-16 without its mark, which has a zero in every second byte; null if it is something else. */
    static @Nullable Charset utf16(byte[] content) {
        int[] zeros = new int[2];
        int looked = Math.min(content.length, 4_000) / 2 * 2;
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > looked / 4 && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > looked / 4 && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** Bytes that are not UTF-8 have become U+FFFD; those cells are named when the table is read. */
    private static boolean isMostlyUtf8(String text) {
        long foreign = text.chars().filter(c -> c == '\ufffd').count();
        long read = text.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
        return read > 0 && read >= foreign;
    }

    private static String singleByte(byte[] content) {
        List<String> readings = new ArrayList<>();
        for (String name : candidates(content)) {
            String text = strictly(content, Charset.forName(name));
            if (text != null && !readings.contains(text)) {
                readings.add(text);
            }
        }
        int best = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        String text = "";
        for (String reading : readings) {
            int score = GermanLetters.score(reading);
            if (score > best) {
                second = best;
                best = score;
                text = reading;
            } else if (score > second) {
                second = score;
            }
        }
        if (best <= 0 || second == best) {
            throw refuse("importing.file.encoding");
        }
        return text;
    }

    private static Set<String> candidates(byte[] content) {
        Set<String> names = new LinkedHashSet<>(OFFICE);
        CharsetDetector detector = new CharsetDetector();
        detector.setText(content);
        for (CharsetMatch match : detector.detectAll()) {
            String name = match.getName().toLowerCase(Locale.ROOT);
            if (match.getConfidence() >= SURE && name.startsWith("windows-125") && Charset.isSupported(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static @Nullable String strictly(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
