package de.medienplan.subsidy.ui;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.subsidy.CaseChange;
import de.medienplan.subsidy.CaseConflict;
import de.medienplan.subsidy.CaseDescription;
import de.medienplan.subsidy.CaseField;
import de.medienplan.subsidy.CaseValues;
import de.medienplan.ui.ConflictDialog;
import de.medienplan.ui.FieldConflict;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks what to keep when two people edited a case at once. */
final class CaseConflicts {

    private CaseConflicts() {}

    /** @param last the other one's change */
    static void ask(
            CaseConflict conflict,
            CaseChange last,
            Map<Long, String> schools,
            Consumer<CaseValues> save,
            Consumer<CaseValues> keepEditing) {
        var words = new CaseDescription(schools, Translations.locale());
        List<FieldConflict<CaseField>> fields = conflict.fields().stream()
                .map(field -> new FieldConflict<>(
                        field,
                        Translations.text(field.label()),
                        words.of(field, conflict.base()),
                        words.of(field, conflict.stored()),
                        words.of(field, conflict.typed()),
                        conflict.isBoth(field),
                        conflict.isMine(field)))
                .toList();
        new ConflictDialog<>(
                        Message.of(
                                "subsidy.conflict.text",
                                last.actor(),
                                Formats.dateTime(last.at(), Translations.locale())),
                        last.actor(),
                        fields,
                        theirs -> save.accept(conflict.merged(theirs)),
                        theirs -> keepEditing.accept(conflict.merged(theirs)))
                .open();
    }
}
