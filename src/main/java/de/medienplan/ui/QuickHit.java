package de.medienplan.ui;

import java.util.List;
import java.util.Locale;

/**
 * An entry of the quick search with its words in lower case, written once for all that is typed.
 *
 * @param name how it begins
 * @param text its name, its note and the word for its kind
 */
record QuickHit(QuickEntry entry, String name, String text) {

    static QuickHit of(QuickEntry entry) {
        String text = entry.name() + " " + entry.note() + " " + Translations.text(entry.kind());
        return new QuickHit(entry, entry.name().toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }

    /** Whether each of the words stands somewhere in it. */
    boolean hasAll(List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    /** What begins with the words comes before what contains them. */
    boolean beginsWith(String words) {
        return name.startsWith(words);
    }
}
