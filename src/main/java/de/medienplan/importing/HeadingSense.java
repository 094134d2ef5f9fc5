package de.medienplan.importing;

import com.ibm.icu.text.Normalizer2;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a heading says, however it is written. Headings are compared whole, never by their beginning: "Schüler männlich" is
 * not "Schüler", "Name der Schulleitung" is not "Name".
 *
 * @param whole all words without the year, run together
 * @param sense without words that do not change the meaning, such as "insgesamt"
 * @param year the school year of the column, null if the heading names none
 */
record HeadingSense(String whole, String sense, @Nullable SchoolYear year) {

    private static final Pattern TWIN = Pattern.compile(" \\[[A-Z]{1,3}]$");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[/–-]\\s*((?:20)?\\d{2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{L})-\\s+(?!und |oder |bzw)(?=\\p{Ll})");

    /** Words that leave the meaning as it is, if others remain. */
    private static final Set<String> FILLING = Set.of(
            "der",
            "die",
            "das",
            "des",
            "den",
            "anzahl",
            "zahl",
            "insgesamt",
            "gesamt",
            "total",
            "zusammen",
            "summe",
            "schule",
            "schuldaten",
            "stammdaten",
            "grunddaten",
            "angaben",
            "schuljahr",
            "sj",
            "jahr",
            "im",
            "in",
            "stueck",
            "stk",
            "pflichtfeld",
            "optional");

    private static final List<String> ENDINGS = List.of("s", "n", "en", "e");

    static HeadingSense of(String heading) {
        String text = TWIN.matcher(heading).replaceAll("");
        SchoolYear year = null;
        Matcher named = SCHOOL_YEAR.matcher(text);
        Matcher single = YEAR.matcher(text);
        if (named.find()) {
            year = year(named.group(1) + "/" + named.group(2));
            text = named.replaceAll(" ");
        } else if (single.find()) {
            year = year(single.group(1) + "/" + (Integer.parseInt(single.group(1)) + 1));
            text = single.replaceAll(" ");
        }
        String[] words = HYPHENATED
                .matcher(written(text))
                .replaceAll("")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .split(" ", -1);
        String whole = String.join("", words);
        String sense = String.join(
                "", Arrays.stream(words).filter(word -> !FILLING.contains(word)).toList());
        return new HeadingSense(whole, sense.isEmpty() ? whole : sense, year);
    }

    private static @Nullable SchoolYear year(String text) {
        try {
            return SchoolYear.parse(text);
        } catch (UserException e) {
            return null;
        }
    }

    /** Small letters, umlauts written out. */
    private static String written(String text) {
        return Normalizer2.getNFCInstance()
                .normalize(text)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("€", "eur");
    }

    /**
     * How sure it is that this is called so: 0 exactly, 1 in the same sense, 2 in another number; -1 not at all. A name with a
     * year, such as what was paid in 2021, is that of no other year.
     */
    int fit(HeadingSense name) {
        if (whole.isEmpty() || (name.year != null && !name.year.equals(year))) {
            return -1;
        }
        if (whole.equals(name.whole)) {
            return 0;
        }
        if (sense.equals(name.sense)) {
            return 1;
        }
        boolean plural = ENDINGS.stream()
                .anyMatch(ending -> sense.equals(name.sense + ending) || name.sense.equals(sense + ending));
        return plural && Math.min(sense.length(), name.sense.length()) >= 5 ? 2 : -1;
    }
}
