package de.medienplan.ui;

import com.vaadin.flow.component.html.Div;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.function.Predicate;
import org.springframework.dao.OptimisticLockingFailureException;

/** Above the fields of a form: why it was refused, where the reason names no field. */
public final class FormAlert extends Div {

    private static final long serialVersionUID = 1L;

    public FormAlert() {
        addClassName("mp-form-alert");
        getElement().setAttribute("role", "alert");
    }

    public void say(Message reason) {
        setText(Translations.text(reason));
    }

    /**
     * Does what a user asked for. A refusal is said at the field that it names, or here; what was typed stays.
     *
     * @param atField says a refusal at its field; answers whether there is such a field
     * @param changedMeanwhile runs if somebody else saved first
     * @return whether it was done
     */
    public boolean attempt(Runnable action, Predicate<UserException> atField, Runnable changedMeanwhile) {
        removeAll();
        try {
            action.run();
            return true;
        } catch (UserException refusal) {
            if (!atField.test(refusal)) {
                say(refusal.reason());
            }
        } catch (OptimisticLockingFailureException race) {
            changedMeanwhile.run();
        }
        return false;
    }
}
