package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;

/** Refusals of this feature. They name fields and rules, never the contents of a case: messages may end up in logs. */
final class Refused {

    private Refused() {}

    static void when(boolean condition, String key, Object... args) {
        if (condition) {
            throw new UserException(Message.of(key, args));
        }
    }

    /** Refuses a text that is empty or too long. */
    static String text(String value, int longest, String labelKey) {
        String text = value.strip();
        when(text.isEmpty(), "subsidy.rule.missing", Message.of(labelKey));
        when(text.length() > longest, "subsidy.rule.tooLong", Message.of(labelKey), longest);
        return text;
    }
}
