package de.medienplan.importing;

import java.util.regex.Pattern;

/** Tells values that name a person; such columns are never guessed. */
final class Persons {

    private static final Pattern PERSON = Pattern.compile(
            "(Frau|Herrn?|Fr\\.|Hr\\.|Dr\\.|Prof\\.)\\s.*|.*,\\s*(Frau|Herrn?|Dr\\.|Prof\\.)(\\s.*)?|\\S+@\\S+\\.\\S+");

    private Persons() {}

    static boolean looksLikeOne(String value) {
        return PERSON.matcher(value).matches();
    }
}
