package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;

/** Says that a scenario has changes that are not saved yet, and lets them be saved, taken back or discarded. */
class UnsavedBar extends Div {

    private static final long serialVersionUID = 1L;

    UnsavedBar(Runnable save, Runnable undo, Runnable discard) {
        addClassName("mp-changes");
        Button saving = Buttons.primary("ui.save", save::run);
        saving.setId("save-scenario");
        Button discarding = Buttons.link("rollout.change.discard", discard::run);
        Div buttons = new Div(saving, Buttons.plain("ui.undo", undo), discarding);
        buttons.addClassName("mp-changes-buttons");
        Div line = new Div(new Span(Translations.text("rollout.scenario.unsaved")), buttons);
        line.addClassName("mp-changes-line");
        add(line);
    }
}
