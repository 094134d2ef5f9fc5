package de.medienplan.records.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.ui.Translations;

/** Buttons that the lists of this feature share. */
public final class Lists {

    private Lists() {}

    public static Button add(String key, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = new Button(Translations.text(key), VaadinIcon.PLUS.create(), listener);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** What stands above a list. */
    public static Div bar(Component... parts) {
        Div bar = new Div(parts);
        bar.addClassName("mp-filters");
        return bar;
    }
}
