package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A child is called by initials or a pseudonym, never by its name: up to four letters, alone or in pairs ("L. M.", "Ch-K"), or a
 * code with a digit in it ("K-0042"). Data minimisation, Art. 5 (1) c GDPR.
 */
final class PseudonymPolicy {

    private static final Pattern INITIALS =
            Pattern.compile("\\p{Lu}{1,3}|\\p{L}{1,2}(?:(?:\\.[ -]?|[ -])\\p{L}{1,2}){0,3}\\.?");
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{L}\\d/_.-]{1,20}");

    private PseudonymPolicy() {}

    /** Why the text is refused; empty if it is accepted. The answer does not repeat it. */
    static Optional<Message> objection(String alias) {
        String text = alias.strip();
        boolean initials = INITIALS.matcher(text).matches() && letters(text) <= 4;
        return initials || CODE.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(Message.of("subsidy.rule.alias"));
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
