package de.medienplan.school;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers for the rows of a list that has none: that of the school of the register with the same type, name and town, else a
 * stand-in that nobody can mistake for an official one, see {@link OfficialNumberRule}. The same list gives the same numbers
 * again.
 */
final class StandInNumbers {

    private static final String LETTER = "V-";
    private static final Pattern OURS = Pattern.compile(LETTER + "(\\d{1,6})");

    private final Map<List<String>, String> numbers = new HashMap<>();
    private int last;

    StandInNumbers(Collection<School> schools) {
        schools.forEach(school -> {
            SchoolValues values = school.values();
            numbers.putIfAbsent(key(values), school.number());
            Matcher ours = OURS.matcher(school.number());
            if (ours.matches()) {
                last = Math.max(last, Integer.parseInt(ours.group(1)));
            }
        });
    }

    String of(SchoolValues values) {
        return numbers.computeIfAbsent(key(values), unknown -> LETTER + ++last);
    }

    /** The short name where there is one: lists without numbers mostly have no other. */
    private static List<String> key(SchoolValues values) {
        String shortName = values.text(SchoolField.SHORT_NAME);
        return List.of(
                plain(values.text(SchoolField.TYPE)),
                plain(shortName.isEmpty() ? values.text(SchoolField.NAME) : shortName),
                plain(values.text(SchoolField.CITY)));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.GERMAN);
    }
}
