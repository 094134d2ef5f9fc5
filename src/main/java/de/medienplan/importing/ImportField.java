package de.medienplan.importing;

import de.medienplan.shared.Message;
import java.util.List;

/** A field of the product that a column of a file can fill. Features declare theirs as an enum. */
public interface ImportField {

    Message label();

    /** Other headers under which the field is known, in any notation, the more telling first. */
    List<String> synonyms();

    /** Whether no row can be imported without it. */
    boolean required();

    /** Names the field where a mapping is remembered. */
    default String key() {
        return toString();
    }

    /** Whether this can be a value of the field; a column of which most cannot is not guessed. */
    default boolean accepts(String value) {
        return !Persons.looksLikeOne(value);
    }

    /** Whether it holds numbers, in which the signs of statistics offices mean that there is none. */
    default boolean isNumber() {
        return false;
    }

    /** Whether it has a value a year, so that a column with a year in its heading can be its. */
    default boolean isYearly() {
        return false;
    }

    /** Whether it can be put together from several columns. */
    default boolean joins() {
        return false;
    }

    /** Whether the heading is one of the names, in any notation. */
    static boolean isCalled(String heading, List<String> names) {
        HeadingSense sense = HeadingSense.of(heading);
        return names.stream().anyMatch(name -> sense.fit(HeadingSense.of(name)) >= 0);
    }
}
