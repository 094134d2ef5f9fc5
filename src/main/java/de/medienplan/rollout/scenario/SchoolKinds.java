package de.medienplan.rollout.scenario;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The school type that a school's name begins with; scenarios from files carry no other. */
public final class SchoolKinds {

    private static final String LETTERS = "(\\p{Lu}[\\p{L}-]{0,4}\\p{Lu})\\b.*";

    /** Two to six letters mostly in capitals, else a place before them: "FöS-GB ILMASI", "Dortmund, GE Reinoldi". */
    private static final List<Pattern> TYPES = List.of(Pattern.compile(LETTERS), Pattern.compile("[^,]+, " + LETTERS));

    private SchoolKinds() {}

    /** The type's abbreviation, or an empty text. */
    public static String of(String name) {
        return TYPES.stream()
                .map(type -> type.matcher(name))
                .filter(Matcher::matches)
                .map(type -> type.group(1))
                .findFirst()
                .orElse("");
    }

    /**
     * The label with the type of the register at the head, so that a scenario's school shows what it is wherever its name
     * stands. A name may begin with other letters, such as "GGS" for a school of type GS; they are no type.
     */
    public static String atTheHead(String type, String label) {
        return label.startsWith(type + " ") ? label : type + " " + label;
    }
}
