package de.medienplan.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as they are compared, however a program or a person wrote them. */
public final class Letters {

    private Letters() {}

    /** Small letters, umlauts written out ({@code ä} is {@code ae}), also those that macOS writes as two signs. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }

    /** Nothing but the folded letters, and digits: what names have in common that differ in signs, blanks or capitals. */
    public static String key(String text) {
        return folded(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
