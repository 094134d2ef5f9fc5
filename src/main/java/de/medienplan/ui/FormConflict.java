package de.medienplan.ui;

import com.vaadin.flow.component.HasValue;
import de.medienplan.shared.Merge;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Somebody else saved the record of a form meanwhile: what both changed, field by field, and the form after the decision. */
final class FormConflict<R> {

    /** What stands in each field; never changed. */
    private record Values(Map<HasValue<?, ?>, @Nullable Object> of) {

        static Values read(Form<?> form, Function<HasValue<?, ?>, @Nullable Object> value) {
            Map<HasValue<?, ?>, @Nullable Object> values = new LinkedHashMap<>();
            form.fields().shown().forEach(field -> values.put(field, value.apply(field)));
            return new Values(values);
        }
    }

    private static final class FieldParts implements Merge.Parts<Values, HasValue<?, ?>> {

        @Override
        public Collection<HasValue<?, ?>> in(List<Values> states) {
            return states.getFirst().of().keySet();
        }

        @Override
        public boolean isSame(HasValue<?, ?> field, Values a, Values b) {
            return Objects.equals(a.of().get(field), b.of().get(field));
        }

        @Override
        public Values copy(HasValue<?, ?> field, Values from, Values to) {
            Map<HasValue<?, ?>, @Nullable Object> values = new LinkedHashMap<>(to.of());
            values.put(field, from.of().get(field));
            return new Values(values);
        }
    }

    private final DisplayedVersion<R> stored;
    private final Merge<Values, HasValue<?, ?>> merge;

    /** Leaves in the form what the other one saved, with what was changed here on top of it. */
    FormConflict(Form<R> form, DisplayedVersion<R> stored) {
        this.stored = stored;
        Values before = Values.read(form, form.fields()::filledWith);
        Values mine = Values.read(form, field -> field.getValue());
        form.show(stored);
        this.merge = new Merge<>(new FieldParts(), before, Values.read(form, field -> field.getValue()), mine);
        show(merge.merged(Set.of()));
    }

    boolean othersChangedFields() {
        return merge.changed().stream().anyMatch(merge::isTheirs);
    }

    /** Asks what to keep, then saves or goes on. */
    void ask(Runnable save) {
        ConflictDialog.ask(
                merge,
                OtherSave.last(stored.history().get()),
                FormFields::label,
                (field, values) -> FieldText.of(field, values.of().get(field)),
                merged -> {
                    show(merged);
                    save.run();
                },
                FormConflict::show);
    }

    private static void show(Values merged) {
        merged.of().forEach(FormConflict::set);
    }

    @SuppressWarnings("unchecked")
    private static void set(HasValue<?, ?> field, @Nullable Object value) {
        ((HasValue<?, @Nullable Object>) field).setValue(value);
    }
}
