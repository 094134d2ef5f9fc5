package de.medienplan.planning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How quarters are written: {@code 2020-Q3} in files, {@code Q3 2020} on screens. */
public final class Quarters {

    private static final Pattern ID = Pattern.compile("(\\d{4})-Q([1-4])");

    private Quarters() {}

    /** The period's name on screens; an id of another shape stays as it is, a missing one is an en dash. */
    public static String label(@Nullable String id) {
        if (id == null) {
            return "–";
        }
        Matcher quarter = ID.matcher(id);
        return quarter.matches() ? "Q" + quarter.group(2) + " " + quarter.group(1) : id;
    }

    /** Only the quarter, {@code 3}, for narrow columns under their year. */
    public static String shortLabel(String id) {
        Matcher quarter = ID.matcher(id);
        return quarter.matches() ? quarter.group(2) : id;
    }

    /** The quarter after the given one, also over the end of a year. */
    public static String next(String id) {
        Matcher quarter = ID.matcher(id);
        if (!quarter.matches()) {
            throw new IllegalArgumentException("no quarter: " + id);
        }
        int year = Integer.parseInt(quarter.group(1));
        int number = Integer.parseInt(quarter.group(2));
        return number == 4 ? (year + 1) + "-Q1" : year + "-Q" + (number + 1);
    }

    public static boolean isQuarter(String id) {
        return ID.matcher(id).matches();
    }

    /** @throws IllegalArgumentException if the id is no quarter */
    public static int year(String id) {
        if (!isQuarter(id)) {
            throw new IllegalArgumentException("no quarter: " + id);
        }
        return Integer.parseInt(id.substring(0, 4));
    }

    public static int number(String id) {
        return Integer.parseInt(shortLabel(id));
    }
}
