package de.medienplan.support;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stored thing that hands itself out as a row and takes a changed row back, checking what it is given. */
@MappedSuperclass
abstract class Stored<R extends Row> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    abstract R row();

    /** @throws UserException naming the field and the reason; nothing is changed then */
    abstract void take(R row);

    long id() {
        return Objects.requireNonNull(id);
    }

    int version() {
        return version;
    }

    static void refuseIf(boolean condition, String key, Object... args) {
        if (condition) {
            throw new UserException(Message.of(key, args));
        }
    }

    /** The text without blanks around it; it must not be empty. */
    static String required(String text, String fieldKey) {
        refuseIf(text.isBlank(), "support.missing", Message.of(fieldKey));
        return text.strip();
    }
}
