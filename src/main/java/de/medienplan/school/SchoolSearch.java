package de.medienplan.school;

import java.util.Locale;
import java.util.Set;

/**
 * Finds schools in the lists of other features by a part of name, short name or official number, and by type.
 *
 * @param text upper and lower case are the same; empty finds all
 * @param types codes of types; empty finds all
 */
public record SchoolSearch(String text, Set<String> types) {

    public SchoolSearch(String text) {
        this(text, Set.of());
    }

    public boolean finds(SchoolRow school) {
        String identity = school.name() + " " + school.label() + " " + school.number();
        return identity.toLowerCase(Locale.GERMAN).contains(text.toLowerCase(Locale.GERMAN))
                && (types.isEmpty() || types.contains(school.typeCode()));
    }
}
