package de.medienplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.shared.Message;

/**
 * The buttons of this product, each with the key of its text and what it does; a refusal of what it does is shown, see
 * {@link Notices#guarded}. {@code small} and {@code icon} may be put around any of them.
 */
public final class Buttons {

    private Buttons() {}

    /** The one thing to do here. */
    public static Button primary(String key, Runnable action) {
        return primary(Message.of(key), action);
    }

    public static Button primary(Message text, Runnable action) {
        return with(plain(text, action), ButtonVariant.LUMO_PRIMARY);
    }

    /** Adds something new. */
    public static Button add(String key, Runnable action) {
        return add(Message.of(key), action);
    }

    public static Button add(Message text, Runnable action) {
        return icon(VaadinIcon.PLUS, primary(text, action));
    }

    public static Button plain(String key, Runnable action) {
        return plain(Message.of(key), action);
    }

    public static Button plain(Message text, Runnable action) {
        return new Button(Translations.text(text), event -> Notices.guarded(action));
    }

    /** Reads like a link: something by the way. */
    public static Button link(String key, Runnable action) {
        return link(Message.of(key), action);
    }

    public static Button link(Message text, Runnable action) {
        return with(plain(text, action), ButtonVariant.LUMO_TERTIARY);
    }

    /** The same within a row of a table, as low as its text. */
    public static Button inline(String key, Runnable action) {
        return inline(Message.of(key), action);
    }

    public static Button inline(Message text, Runnable action) {
        return with(plain(text, action), ButtonVariant.LUMO_TERTIARY_INLINE);
    }

    /** Takes something away. */
    public static Button danger(String key, Runnable action) {
        return danger(Message.of(key), action);
    }

    public static Button danger(Message text, Runnable action) {
        return with(link(text, action), ButtonVariant.LUMO_ERROR);
    }

    /** A picture alone; {@code key} is read out and shown on hover. */
    public static Button icon(VaadinIcon picture, String key, Runnable action) {
        return icon(picture, Message.of(key), action);
    }

    public static Button icon(VaadinIcon picture, Message name, Runnable action) {
        Button button = new Button(picture.create(), event -> Notices.guarded(action));
        button.setAriaLabel(Translations.text(name));
        button.setTooltipText(Translations.text(name));
        return with(button, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    }

    /** Puts a picture before the text. */
    public static Button icon(VaadinIcon picture, Button button) {
        button.setIcon(picture.create());
        return button;
    }

    public static Button small(Button button) {
        return with(button, ButtonVariant.LUMO_SMALL);
    }

    private static Button with(Button button, ButtonVariant... variants) {
        button.addThemeVariants(variants);
        return button;
    }
}
