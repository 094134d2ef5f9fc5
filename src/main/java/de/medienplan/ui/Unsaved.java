package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Guards input that is not saved yet, inside the application and when the browser tab is closed. */
public final class Unsaved {

    private Unsaved() {}

    /** Asks whether to save, to discard or to stay; staying does nothing. */
    public static void ask(Runnable save, Runnable discard) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Translations.text("ui.unsaved"));
        dialog.setText(Translations.text("ui.unsaved.text"));
        dialog.setConfirmText(Translations.text("ui.save"));
        dialog.setRejectable(true);
        dialog.setRejectText(Translations.text("ui.unsaved.discard"));
        dialog.setCancelable(true);
        dialog.setCancelText(Translations.text("ui.unsaved.stay"));
        dialog.addConfirmListener(event -> save.run());
        dialog.addRejectListener(event -> discard.run());
        dialog.open();
    }

    /** Lets the browser ask before it closes or reloads the tab, as long as something is not saved. */
    public static void warnOnClose(Component component, boolean unsaved) {
        component
                .getElement()
                .executeJs("window.onbeforeunload = $0 ? (event => event.preventDefault()) : null", unsaved);
    }
}
