package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Input that was typed and is no value of its field, such as the day {@code 31.02.2026} or the amount {@code abc}. A
 * field then has no value; storing it would lose what was typed without a word.
 */
public final class Unreadable {

    private Unreadable() {}

    /** @throws UserException that names the first field below the form whose input cannot be read */
    public static void refuseIn(Component form) {
        tree(form).filter(Unreadable::isUnreadable).findFirst().ifPresent(field -> {
            open(field);
            throw new UserException(Message.of("ui.unreadable", label(field)));
        });
    }

    /** As it is written beside the field, or said of it where nothing is written. */
    private static String label(Component field) {
        String label = field instanceof HasLabel labelled ? Objects.requireNonNullElse(labelled.getLabel(), "") : "";
        return label.isEmpty() && field instanceof HasAriaLabel named
                ? named.getAriaLabel().orElse("")
                : label;
    }

    /** Unfolds what the field stands in and puts the focus there. */
    private static void open(Component field) {
        for (Component part = field; part != null; part = part.getParent().orElse(null)) {
            if (part instanceof Details details) {
                details.setOpened(true);
            }
        }
        if (field instanceof Focusable<?> input) {
            input.focus();
        }
    }

    private static boolean isUnreadable(Component component) {
        return component instanceof HasValidation field
                && component instanceof HasValue<?, ?> input
                && component.isVisible()
                && field.isInvalid()
                && input.isEmpty();
    }

    private static Stream<Component> tree(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Unreadable::tree));
    }
}
