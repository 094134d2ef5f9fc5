package de.medienplan.ui;

import com.vaadin.flow.component.HasValue;
import de.medienplan.history.ChangeEntry;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody else saved the record of a form meanwhile: what both changed, field by field, and the form after the decision. */
final class FormConflict<R> {

    private record Values(
            @Nullable Object before,
            @Nullable Object theirs,
            @Nullable Object mine) {

        boolean iChanged() {
            return !Objects.equals(before, mine);
        }

        boolean differs() {
            return !Objects.equals(before, theirs) || iChanged();
        }

        boolean both() {
            return !Objects.equals(before, theirs) && iChanged() && !Objects.equals(theirs, mine);
        }
    }

    private final Form<R> form;
    private final DisplayedVersion<R> stored;
    private final Map<HasValue<?, ?>, Values> values = new LinkedHashMap<>();

    /** Leaves in the form what the other one saved, with what was changed here on top of it. */
    FormConflict(Form<R> form, DisplayedVersion<R> stored) {
        this.form = form;
        this.stored = stored;
        Map<HasValue<?, ?>, @Nullable Object> before = new LinkedHashMap<>();
        Map<HasValue<?, ?>, @Nullable Object> mine = new LinkedHashMap<>();
        form.shownInputs().forEach(field -> {
            before.put(field, form.displayedValue(field));
            mine.put(field, field.getValue());
        });
        form.show(stored);
        mine.forEach((field, typed) -> values.put(field, new Values(before.get(field), field.getValue(), typed)));
        keepMine(Set.of());
    }

    boolean othersChangedFields() {
        return values.values().stream().anyMatch(value -> !Objects.equals(value.before(), value.theirs()));
    }

    /** Asks what to keep, then saves or goes on. */
    void ask(Runnable save) {
        List<FieldConflict<HasValue<?, ?>>> fields = values.entrySet().stream()
                .filter(entry -> entry.getValue().differs())
                .map(entry -> conflict(entry.getKey(), entry.getValue()))
                .toList();
        new ConflictDialog<>(
                        said(),
                        other(),
                        fields,
                        theirs -> {
                            keepMine(theirs);
                            save.run();
                        },
                        this::keepMine)
                .open();
    }

    private void keepMine(Set<HasValue<?, ?>> except) {
        values.forEach((field, value) ->
                set(field, value.iChanged() && !except.contains(field) ? value.mine() : value.theirs()));
    }

    @SuppressWarnings("unchecked")
    private static void set(HasValue<?, ?> field, @Nullable Object value) {
        ((HasValue<?, @Nullable Object>) field).setValue(value);
    }

    private static FieldConflict<HasValue<?, ?>> conflict(HasValue<?, ?> field, Values value) {
        return new FieldConflict<>(
                field,
                Form.label(field),
                FieldText.of(field, value.before()),
                FieldText.of(field, value.theirs()),
                FieldText.of(field, value.mine()),
                value.both(),
                value.iChanged());
    }

    private Message said() {
        List<ChangeEntry> changes = stored.history().get();
        return changes.isEmpty()
                ? Message.of("ui.conflict.somebody.text")
                : Message.of(
                        "ui.conflict.text",
                        other(),
                        Formats.dateTime(
                                LocalDateTime.ofInstant(changes.getFirst().at(), ZoneId.systemDefault()),
                                Translations.locale()));
    }

    private String other() {
        List<ChangeEntry> changes = stored.history().get();
        return changes.isEmpty()
                ? Translations.text("ui.conflict.somebody")
                : changes.getFirst().actor();
    }
}
