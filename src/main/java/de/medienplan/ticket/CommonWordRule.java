package de.medienplan.ticket;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a category are stored: short ones that name no person and that at least {@value #FEWEST} tickets of the file
 * share, or that are stored already. What stands in one ticket only may be what somebody wrote (Art. 5 Abs. 1 Buchst. c DSGVO,
 * Datenminimierung); a column of subjects that was taken for the category leaves nothing behind.
 */
final class CommonWordRule {

    static final int FEWEST = 3;

    private static final int LONGEST = 60;
    private static final Pattern PERSON =
            Pattern.compile("(?iu).*(@|\\bfrau\\b|\\bherrn?\\b|\\bdr\\.|\\bfr\\.|\\bhr\\.).*");

    private final Set<String> stored;
    private final Map<String, Integer> counts;

    /** @param counts how many tickets of the file bear each word */
    CommonWordRule(Set<String> stored, Map<String, Integer> counts) {
        this.stored = stored;
        this.counts = counts;
    }

    /** The word, or null if it must not be stored. */
    @Nullable
    String kept(String word) {
        boolean plain = !word.isEmpty()
                && word.length() <= LONGEST
                && !PERSON.matcher(word).matches();
        return plain && (stored.contains(word) || counts.getOrDefault(word, 0) >= FEWEST) ? word : null;
    }
}
