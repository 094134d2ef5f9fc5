package de.medienplan.school;

import de.medienplan.shared.Message;

/** A rule that a value breaks: which value, and what would be right. */
public record Violation(FieldKey key, Message reason) {

    static Violation of(SchoolField field, String messageKey, Object... args) {
        return new Violation(FieldKey.of(field), Message.of(messageKey, args));
    }
}
