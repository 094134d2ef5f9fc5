package de.medienplan.offer;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of names and values for the profile; values that are missing stay out. */
final class Lines {

    private final Locale locale;
    private final List<List<String>> rows = new ArrayList<>();

    Lines(Locale locale) {
        this.locale = locale;
    }

    Lines add(Message label, @Nullable Object value) {
        if (value != null) {
            rows.add(List.of(Texts.render(label, locale), Formats.value(value, locale)));
        }
        return this;
    }

    Table table(String titleKey) {
        return new Table(
                Texts.render(Message.of(titleKey), locale),
                List.of(new Table.Column("", Table.Kind.TEXT), new Table.Column("", Table.Kind.TEXT)),
                rows);
    }
}
