package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import org.springframework.dao.OptimisticLockingFailureException;

/** A small form that stays open with what was typed when something is refused. */
abstract class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    protected FormDialog(String title) {
        setHeaderTitle(title);
        setWidth("32rem");
        Button save = new Button(Translations.text("ui.save"), event -> guarded(this::save));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), save);
    }

    protected void fields(Component... fields) {
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
    }

    /** Stores what was entered; a refusal leaves the form open. */
    protected abstract void save();

    protected void guarded(Runnable work) {
        try {
            Unreadable.refuseIn(this);
            work.run();
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            return;
        } catch (OptimisticLockingFailureException e) {
            Notices.refused(Message.of("ui.error.changedMeanwhile"));
            return;
        }
        close();
    }
}
