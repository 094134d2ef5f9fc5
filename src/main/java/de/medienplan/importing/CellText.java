package de.medienplan.importing;

import com.ibm.icu.text.Normalizer2;
import de.medienplan.shared.Message;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell as people mean it: letters composed (macOS decomposes them), entities of web programs decoded, blanks that
 * do not break and invisible signs gone.
 */
final class CellText {

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{2,6}|#x[0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern BLANK = Pattern.compile("[\\u00a0\\u2007\\u202f\\t]");

    /** UTF-8 that was once read as Windows-1252, such as Ã¼ for ü. */
    private static final Pattern TWICE_ENCODED = Pattern.compile("Ã[^\\sA-Za-z]|Â[^\\sA-Za-zÀ-ÿ]|â€");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");

    private CellText() {}

    /** A heading or sample without signs that no screen shows and no database stores. */
    static String shown(String cell) {
        return CONTROL.matcher(clean(cell)).replaceAll("");
    }

    static String clean(String cell) {
        String text = ENTITY.matcher(cell).find() ? Parser.unescapeEntities(cell, true) : cell;
        text = INVISIBLE.matcher(text).replaceAll("");
        text = BLANK.matcher(text).replaceAll(" ");
        return Normalizer2.getNFCInstance().normalize(text).strip();
    }

    /** Why the letters of the text are not certain, null if they are. */
    static @Nullable Message doubt(String text) {
        if (text.codePoints().anyMatch(c -> c == 0xfffd || (c >= 0xd800 && c <= 0xdfff))
                || CONTROL.matcher(text).find()
                || text.chars().anyMatch(c -> c >= 0x80 && c <= 0x9f)) {
            return Message.of("importing.cell.unreadable");
        }
        return TWICE_ENCODED.matcher(text).find() ? Message.of("importing.cell.twiceEncoded") : null;
    }
}
