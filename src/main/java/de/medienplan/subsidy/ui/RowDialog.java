package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;

/** A new row of a rule; stays open with what was typed when it is refused. */
class RowDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    RowDialog(String titleKey, Runnable save, Runnable stored, Component... fields) {
        setHeaderTitle(Translations.text(titleKey));
        setWidth("min(40rem, 100vw)");
        setCloseOnOutsideClick(false);
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
        add(new Paragraph(Translations.text(titleKey + ".hint")), form);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), Forms.primary("ui.save", () -> {
            Unreadable.refuseIn(form);
            save.run();
            close();
            stored.run();
            Notices.done("subsidy.saved");
        }));
    }
}
