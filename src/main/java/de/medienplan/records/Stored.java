package de.medienplan.records;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.MappedSuperclass;

/** A stored thing that hands itself out as a row and takes a changed row back, checking what it is given. */
@MappedSuperclass
public abstract class Stored<R extends StoredRow> extends Versioned {

    protected abstract R row();

    /** @throws UserException naming the field and the reason; nothing is changed then */
    protected abstract void update(R row);

    public static void refuseIf(boolean condition, String key, Object... args) {
        UserException.throwIf(condition, key, args);
    }

    /** The text without blanks around it, no longer than its column. */
    public static String limited(String text, int most, String fieldKey) {
        String stripped = text.strip();
        refuseIf(stripped.length() > most, "records.tooLong", Message.of(fieldKey), most, stripped.length());
        return stripped;
    }

    /** The text without blanks around it; it must not be empty. */
    public static String required(String text, String fieldKey) {
        refuseIf(text.isBlank(), "records.missing", Message.of(fieldKey));
        return text.strip();
    }
}
