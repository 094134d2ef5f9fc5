package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a form in their order: what they were filled with, which of them is at fault, which gets the focus. */
final class FormFields {

    private final List<HasValue<?, ?>> all = new ArrayList<>();
    private final Map<HasValue<?, ?>, @Nullable Object> filledWith = new LinkedHashMap<>();

    void add(HasValue<?, ?> field) {
        all.add(field);
    }

    Stream<HasValue<?, ?>> shown() {
        return all.stream().filter(field -> ((Component) field).isVisible());
    }

    /** From now on, what stands in the fields is what they were filled with. */
    void remember() {
        all.forEach(field -> filledWith.put(field, field.getValue()));
    }

    @Nullable
    Object filledWith(HasValue<?, ?> field) {
        return filledWith.get(field);
    }

    boolean areDirty() {
        return all.stream()
                .anyMatch(field -> !Objects.equals(field.getValue(), filledWith.get(field)) || isUnreadable(field));
    }

    /** What was typed and is no value; the field has none then. */
    private static boolean isUnreadable(HasValue<?, ?> field) {
        return field.isEmpty() && isInvalid(field);
    }

    private static boolean isInvalid(HasValue<?, ?> field) {
        return field instanceof HasValidationProperties input && input.isInvalid();
    }

    /**
     * Says a refusal at the field that it names.
     *
     * @return whether there is such a field
     */
    boolean refuse(UserException refusal) {
        Optional<HasValue<?, ?>> named = refusal.field()
                .map(Translations::text)
                .flatMap(label ->
                        shown().filter(field -> label.equals(label(field))).findFirst())
                .filter(HasValidationProperties.class::isInstance);
        named.ifPresent(field -> {
            ((HasValidationProperties) field).setErrorMessage(Translations.text(refusal.reason()));
            ((HasValidationProperties) field).setInvalid(true);
            focus(field);
        });
        return named.isPresent();
    }

    void focusFaulty() {
        shown().filter(FormFields::isInvalid).findFirst().ifPresent(FormFields::focus);
    }

    void focusFirst() {
        shown().filter(field -> !field.isReadOnly() && (!(field instanceof HasEnabled input) || input.isEnabled()))
                .findFirst()
                .ifPresent(FormFields::focus);
    }

    private static void focus(HasValue<?, ?> field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    void onChange(Runnable changed) {
        all.forEach(field -> field.addValueChangeListener(event -> changed.run()));
    }

    void setReadOnly(boolean readOnly) {
        all.forEach(field -> field.setReadOnly(readOnly));
    }

    static String label(HasValue<?, ?> field) {
        return field instanceof HasLabel labelled ? Objects.requireNonNullElse(labelled.getLabel(), "") : "";
    }
}
