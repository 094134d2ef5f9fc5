package de.medienplan.ui;

import com.vaadin.flow.router.QueryParameters;
import de.medienplan.shared.Message;
import java.util.Arrays;
import java.util.Locale;

/**
 * Something that the quick search leads to.
 *
 * @param kind what it is, such as a school
 * @param note what tells it apart from others of the same name; may be empty
 * @param path of the screen that shows it
 */
public record QuickEntry(Message kind, String name, String note, String path, QueryParameters query) {

    /** Whether each of the words stands in its name, its note or the word for its kind. */
    boolean matches(String words) {
        String text = (name + " " + note + " " + Translations.text(kind)).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }

    /** What begins with the words comes before what contains them. */
    boolean beginsWith(String words) {
        return name.toLowerCase(Locale.ROOT)
                .startsWith(words.toLowerCase(Locale.ROOT).strip());
    }
}
