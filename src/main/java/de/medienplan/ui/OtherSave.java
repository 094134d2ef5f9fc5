package de.medienplan.ui;

import de.medienplan.history.ChangeEntry;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who saved first, while somebody else was typing.
 *
 * @param by null where no history says it
 */
public record OtherSave(@Nullable String by, LocalDateTime at) {

    public static OtherSave of(String by, Instant at) {
        return new OtherSave(by, LocalDateTime.ofInstant(at, ZoneId.systemDefault()));
    }

    /** @param history the latest change first; none if none is kept */
    static OtherSave last(List<ChangeEntry> history) {
        return history.isEmpty()
                ? new OtherSave(null, LocalDateTime.MIN)
                : of(history.getFirst().actor(), history.getFirst().at());
    }

    String name() {
        return by == null ? Translations.text("ui.conflict.somebody") : by;
    }

    Message text() {
        return by == null
                ? Message.of("ui.conflict.somebody.text")
                : Message.of("ui.conflict.text", by, Formats.dateTime(at, Translations.locale()));
    }
}
