package de.medienplan.school.ui;

import de.medienplan.school.EditConflict;
import de.medienplan.school.FieldKey;
import de.medienplan.school.SchoolDetail;
import de.medienplan.school.SchoolValues;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.ConflictDialog;
import de.medienplan.ui.FieldConflict;
import de.medienplan.ui.Translations;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Asks what to keep when two people edited a school at once. */
final class SchoolConflicts {

    private SchoolConflicts() {}

    static void ask(EditConflict conflict, Consumer<SchoolValues> save, Consumer<SchoolValues> keepEditing) {
        SchoolDetail stored = conflict.stored();
        Locale locale = Translations.locale();
        Set<FieldKey> mine = conflict.base().differences(conflict.typed());
        List<FieldConflict<FieldKey>> fields = conflict.lines().stream()
                .map(line -> new FieldConflict<>(
                        line.key(),
                        Translations.text(line.key().label()),
                        Formats.value(line.base(), locale),
                        Formats.value(line.stored(), locale),
                        Formats.value(line.typed(), locale),
                        line.both(),
                        mine.contains(line.key())))
                .toList();
        new ConflictDialog<>(
                        Message.of(
                                "school.conflict.text",
                                stored.changedBy(),
                                Formats.dateTime(
                                        LocalDateTime.ofInstant(stored.changedAt(), ZoneId.systemDefault()), locale)),
                        stored.changedBy(),
                        fields,
                        theirs -> save.accept(conflict.merged(theirs)),
                        theirs -> keepEditing.accept(conflict.merged(theirs)))
                .open();
    }
}
