package de.medienplan.rollout.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The school type that a school's name begins with; scenarios from files carry no other. */
public final class SchoolKinds {

    /** An optional place, then two to six letters mostly in capitals: "Dortmund, GE Reinoldi", "FöS-GB ILMASI". */
    private static final Pattern TYPE = Pattern.compile("(?:[^,]+, )?(\\p{Lu}[\\p{L}-]{0,4}\\p{Lu})\\b.*");

    private SchoolKinds() {}

    /** The type's abbreviation, or an empty text. */
    public static String of(String name) {
        Matcher type = TYPE.matcher(name);
        return type.matches() ? type.group(1) : "";
    }

    /** The label with its type at the head, so that a scenario's school shows what it is wherever its name stands. */
    public static String atTheHead(String type, String label) {
        return of(label).isEmpty() ? type + " " + label : label;
    }
}
