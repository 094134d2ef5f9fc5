package de.medienplan.importing;

import de.medienplan.shared.Letters;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a heading says, however it is written. Headings are compared whole, never by their beginning: "Schüler männlich" is
 * not "Schüler", "Name der Schulleitung" is not "Name".
 *
 * @param whole all words without the year, run together
 * @param sense without words that do not change the meaning, such as "insgesamt"
 * @param dating of which time the heading speaks
 * @param year the school year of the column, null if the heading names none or it is not clear which
 */
record HeadingSense(
        String whole, String sense, Dating dating, @Nullable SchoolYear year) {

    /** Of which time a heading speaks. */
    enum Dating {
        NONE,
        /** One year, such as 2021. */
        YEAR,
        /** One school year, such as 2021/22. */
        SCHOOL_YEAR,
        /** Several years, or a span that is no school year. */
        SEVERAL
    }

    private static final Pattern TWIN = Pattern.compile(" \\[[A-Z]{1,3}]$");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[/–-]\\s*((?:20)?\\d{2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)");
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
        String text = DAY.matcher(TWIN.matcher(heading).replaceAll("")).replaceAll(" ");
        List<SchoolYear> spans = years(SCHOOL_YEAR, text);
        String withoutSpans = SCHOOL_YEAR.matcher(text).replaceAll(" ");
        List<SchoolYear> singles = years(YEAR, withoutSpans);
        boolean readable = spans.size()
                == SCHOOL_YEAR
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .count();
        Dating dating = !readable || spans.size() > 1
                ? Dating.SEVERAL
                : spans.size() == 1 ? dating(spans.getFirst(), singles) : ofSingles(singles);
        SchoolYear year =
                dating == Dating.SCHOOL_YEAR ? spans.getFirst() : dating == Dating.YEAR ? singles.getFirst() : null;
        return of(YEAR.matcher(withoutSpans).replaceAll(" "), dating, year);
    }

    /** A heading may give the year of its survey beside the school year, no other one. */
    private static Dating dating(SchoolYear named, List<SchoolYear> singles) {
        return singles.stream().allMatch(one -> one.start() == named.start() || one.start() == named.start() + 1)
                ? Dating.SCHOOL_YEAR
                : Dating.SEVERAL;
    }

    private static Dating ofSingles(List<SchoolYear> singles) {
        return switch (singles.size()) {
            case 0 -> Dating.NONE;
            case 1 -> Dating.YEAR;
            default -> Dating.SEVERAL;
        };
    }

    private static HeadingSense of(String text, Dating dating, @Nullable SchoolYear year) {
        String[] words = HYPHENATED
                .matcher(Letters.folded(text).replace("€", "eur"))
                .replaceAll("")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .split(" ", -1);
        String whole = String.join("", words);
        String sense = String.join(
                "", Arrays.stream(words).filter(word -> !FILLING.contains(word)).toList());
        return new HeadingSense(whole, sense.isEmpty() ? whole : sense, dating, year);
    }

    /** The different years that the pattern finds and that can be school years. */
    private static List<SchoolYear> years(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> year(
                        found.group(1),
                        found.groupCount() > 1
                                ? found.group(2)
                                : Integer.toString(Integer.parseInt(found.group(1)) + 1)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<SchoolYear> year(String from, String to) {
        try {
            return Optional.of(SchoolYear.parse(from + "/" + to));
        } catch (UserException e) {
            return Optional.empty();
        }
    }

    /**
     * How sure it is that this is called so: 0 exactly, 1 in the same sense, 2 in another number; -1 not at all. A name with a
     * year, such as what was paid in 2021, is that of no other year and of no span of years; a heading of several years is
     * nothing's name.
     */
    int fit(HeadingSense name) {
        boolean dated = name.dating != Dating.NONE;
        boolean otherTime = dated && (name.dating != dating || !Objects.equals(name.year, year));
        if (whole.isEmpty() || dating == Dating.SEVERAL || otherTime) {
            return -1;
        }
        if (whole.equals(name.whole)) {
            return 0;
        }
        if (sense.equals(name.sense)) {
            return 1;
        }
        boolean plural = extend(sense, name.sense) || extend(name.sense, sense);
        return plural && Math.min(sense.length(), name.sense.length()) >= 5 ? 2 : -1;
    }

    private static boolean extend(String shorter, String longer) {
        return longer.length() > shorter.length()
                && longer.startsWith(shorter)
                && ENDINGS.contains(longer.substring(shorter.length()));
    }

    /** Whether the other says the same of a year, this one or another. */
    boolean isSameInAnotherYear(HeadingSense other) {
        return other.year != null && whole.equals(other.whole);
    }
}
