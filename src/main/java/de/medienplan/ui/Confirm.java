package de.medienplan.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back, naming what will happen. */
public final class Confirm {

    private Confirm() {}

    /**
     * A refusal of the action is shown.
     *
     * @param key key of the question; the consequence stands under {@code <key>.text}, the button under
     *     {@code <key>.confirm}; all take the same arguments
     */
    public static void ask(String key, Runnable action, Object... args) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Translations.text(key, args));
        dialog.setText(Translations.text(key + ".text", args));
        dialog.setConfirmText(Translations.text(key + ".confirm", args));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(Translations.text("ui.cancel"));
        dialog.addConfirmListener(event -> Notices.guarded(action));
        dialog.open();
    }
}
