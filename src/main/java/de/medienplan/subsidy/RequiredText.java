package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;

/**
 * A text that may not be missing. Refusals of this feature name fields and rules, never the contents of a case: messages may
 * end up in logs.
 */
final class RequiredText {

    private RequiredText() {}

    /**
     * @param longest number of characters
     * @return the text without blanks around it
     * @throws UserException if it is empty or too long
     */
    static String of(String value, int longest, String labelKey) {
        String text = value.strip();
        UserException.throwIf(text.isEmpty(), "subsidy.rule.missing", Message.of(labelKey));
        UserException.throwIf(text.length() > longest, "subsidy.rule.tooLong", Message.of(labelKey), longest);
        return text;
    }
}
