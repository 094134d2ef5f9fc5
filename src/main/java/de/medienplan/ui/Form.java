package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.function.SerializableFunction;
import de.medienplan.shared.Source;
import de.medienplan.shared.UserException;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Input fields in one or two columns; what is missing, unreadable or refused is said at the field. Over a record it is filled
 * from it and gives a new one back; components of the record that have no field keep their values:
 *
 * <pre>{@code
 * Form<CommitmentRow> form = new Form<>("budget.commitment.field.", DisplayedVersion.fresh(row));
 * form.required("year", Fields::whole);                   // label: budget.commitment.field.year
 * form.required("amount", Fields::money);
 * form.wide(form.optional("source", Fields::area));
 * new FormDialog<>(title, form).open(commitments::save);  // gets the new record
 * }</pre>
 *
 * Without a record, fields are added as they are and the caller reads their values: {@code new Form<>()},
 * {@code var name = form.required(Fields.text("rollout.name", 100))}.
 */
public class Form<R> extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Binder<R> binder;
    private final transient Binder<Object> loose = new Binder<>();
    private final transient Set<String> bound = new HashSet<>();
    private final transient FormFields fields = new FormFields();
    private final String labels;
    private transient @Nullable DisplayedVersion<R> displayed;
    private boolean complete;
    private transient BooleanSupplier unsaved = () -> false;

    /** Without a record behind it. */
    public Form() {
        this("", null, null);
    }

    /** @param labels what stands before the name of a component in the key of its label, with the last dot */
    @SuppressWarnings("unchecked")
    public Form(String labels, DisplayedVersion<R> displayed) {
        this(labels, displayed, new Binder<>((Class<R>) displayed.row().getClass()));
    }

    private Form(String labels, @Nullable DisplayedVersion<R> displayed, @Nullable Binder<R> binder) {
        this.labels = labels;
        this.displayed = displayed;
        this.binder = binder;
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
    }

    /** A field for a component of the record that must not be empty. */
    public <V, F extends Component & HasValue<?, V>> F required(String component, Function<String, F> field) {
        return this.<V, V, F>bind(component, field, true, value -> value, value -> value);
    }

    /** A field for a component of the record. */
    public <V, F extends Component & HasValue<?, V>> F optional(String component, Function<String, F> field) {
        return this.<V, V, F>bind(component, field, false, value -> value, value -> value);
    }

    /** A field that must not be empty and shows a component of the record in another form, such as a rate in percent. */
    public <V, T, F extends Component & HasValue<?, V>> F required(
            String component,
            Function<String, F> field,
            SerializableFunction<V, T> toRecord,
            SerializableFunction<T, V> toField) {
        return bind(component, field, true, toRecord, toField);
    }

    /** A field that shows a component of the record in another form; both functions get null for an empty one. */
    public <V, T, F extends Component & HasValue<?, V>> F optional(
            String component,
            Function<String, F> field,
            SerializableFunction<V, T> toRecord,
            SerializableFunction<T, V> toField) {
        return bind(component, field, false, toRecord, toField);
    }

    /** A field that must not be empty and whose value the caller reads. */
    public <V, F extends Component & HasValue<?, V>> F required(F field) {
        loose.forField(field).asRequired(Form::isFilled).bind(row -> field.getValue(), (row, value) -> {});
        return keep(field);
    }

    /** A field whose value the caller reads. */
    public <V, F extends Component & HasValue<?, V>> F optional(F field) {
        loose.forField(field).bind(row -> field.getValue(), (row, value) -> {});
        return keep(field);
    }

    /** A field within a part of the form, which reads it: what is typed there is asked about before it is dropped. */
    public <F extends Component & HasValue<?, ?>> F within(F field) {
        fields.add(field);
        return field;
    }

    /** Something else than fields that would be dropped. */
    public void unsavedWhile(BooleanSupplier anything) {
        unsaved = anything;
    }

    /** Gives a part the whole width. */
    public <C extends Component> C wide(C part) {
        if (part.getParent().isEmpty()) {
            add(part);
        }
        setColspan(part, 2);
        return part;
    }

    private <V, T, F extends Component & HasValue<?, V>> F bind(
            String component,
            Function<String, F> factory,
            boolean required,
            SerializableFunction<V, T> toRecord,
            SerializableFunction<T, V> toField) {
        F field = factory.apply(labels + component);
        Binder.BindingBuilder<R, V> binding =
                Objects.requireNonNull(binder, "no record").forField(field);
        if (required) {
            binding.asRequired(Form::isFilled);
        }
        binding.withConverter(toRecord, toField).bind(component);
        bound.add(component);
        return keep(field);
    }

    /** Blanks alone fill no field. */
    private static ValidationResult isFilled(@Nullable Object value, ValueContext context) {
        boolean empty = value == null
                || context.getHasValue()
                        .map(field -> value.equals(field.getEmptyValue()))
                        .orElse(false)
                || value instanceof String text && text.isBlank()
                || value instanceof Source source && source.text().isEmpty();
        return empty ? ValidationResult.error(Translations.text("ui.required")) : ValidationResult.ok();
    }

    private <F extends Component & HasValue<?, ?>> F keep(F field) {
        fields.add(field);
        add(field);
        return field;
    }

    /** Fills the fields; call it when all are there. */
    void fill() {
        if (binder != null && displayed != null) {
            if (!complete) {
                carryOthers(binder, displayed.row().getClass());
                complete = true;
            }
            binder.readRecord(displayed.row());
        }
        fields.remember();
    }

    private void carryOthers(Binder<R> target, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (!bound.contains(component.getName())) {
                target.forField(new ReadOnlyHasValue<@Nullable Object>(value -> {}, null))
                        .bind(component.getName());
            }
        }
    }

    /** What was typed, or nothing if a field says what is wrong with it; the first of them gets the focus. */
    Optional<R> record() {
        boolean fine = isValid();
        if (binder == null || !fine) {
            return Optional.empty();
        }
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException faults) {
            return Optional.empty();
        }
    }

    /** Whether every field can be read and nothing is missing; what is wrong is said at the fields, the first gets the focus. */
    public boolean isValid() {
        boolean recordFine = binder == null || binder.validate().isOk();
        boolean fine = loose.validate().isOk() && recordFine;
        if (!fine) {
            fields.focusFaulty();
        }
        return fine;
    }

    /**
     * Says a refusal at the field that it names.
     *
     * @return whether there is such a field
     */
    public boolean refuse(UserException refusal) {
        return fields.refuse(refusal);
    }

    /** Whether anything was typed that is not what the fields were filled with. */
    public boolean isDirty() {
        return unsaved.getAsBoolean() || fields.areDirty();
    }

    /** Tells about each change of one of the fields that are there by now. */
    public void onChange(Runnable changed) {
        fields.onChange(changed);
    }

    public void setReadOnly(boolean readOnly) {
        fields.setReadOnly(readOnly);
    }

    FormFields fields() {
        return fields;
    }

    @Nullable
    DisplayedVersion<R> displayed() {
        return displayed;
    }

    /** Puts what others saved into the fields; what was typed here is gone. */
    void show(DisplayedVersion<R> other) {
        displayed = other;
        fill();
    }
}
