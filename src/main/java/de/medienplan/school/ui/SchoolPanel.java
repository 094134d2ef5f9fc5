package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.school.DecidedDate;
import de.medienplan.school.SchoolDetail;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolStatus;
import de.medienplan.school.SchoolTypes;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.FormAlert;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unsaved;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One school beside the list: its values to edit, its history, and what can be done with it. */
class SchoolPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Schools schools;
    private final transient Listener listener;
    private final FormAlert alert = new FormAlert();
    private final transient SchoolEdit edit;

    /** Hears what became of the school. */
    interface Listener {
        void saved(SchoolId id);

        void closed();
    }

    /**
     * @param stored the school to edit; null for a new one
     * @param decided what was decided about it; null if nothing
     */
    SchoolPanel(
            Schools schools,
            SchoolTypes types,
            SchoolYear present,
            @Nullable SchoolDetail stored,
            @Nullable DecidedDate decided,
            boolean mayEdit,
            Listener listener) {
        this.schools = schools;
        this.listener = listener;
        boolean editable = mayEdit && (stored == null || stored.status() == SchoolStatus.ACTIVE);
        SchoolForm form = new SchoolForm(types.all(), present, !editable, () -> Unsaved.warnOnClose(this, true));
        edit = new SchoolEdit(schools, stored, form, alert, this::saved);
        addClassName("mp-panel");
        add(head(stored), alert, stored == null ? form : SchoolTabs.of(schools, stored, decided, form));
        if (editable) {
            add(foot());
        } else if (mayEdit && stored != null) {
            add(endedFoot(stored));
        }
    }

    private Component head(@Nullable SchoolDetail stored) {
        H2 title = new H2(
                stored == null
                        ? Translations.text("school.new")
                        : stored.values().text(SchoolField.NAME));
        Div head = new Div(title, Buttons.icon(VaadinIcon.CLOSE_SMALL, "ui.close", listener::closed));
        head.addClassName("mp-panel-head");
        return head;
    }

    private Component foot() {
        Button save = Buttons.primary("ui.save", this::save);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Button discard = Buttons.link("school.panel.discard", () -> {
            Unsaved.warnOnClose(this, false);
            edit.discard();
        });
        Div foot = new Div(save, discard);
        if (edit.stored() != null) {
            Button end = Buttons.link("school.end.action", this::end);
            end.addClassName("mp-push-right");
            foot.add(end);
        }
        foot.addClassName("mp-panel-foot");
        return foot;
    }

    private void end() {
        SchoolDetail stored = Objects.requireNonNull(edit.stored());
        EndDialog.open(schools, stored, () -> listener.saved(stored.id()));
    }

    private Component endedFoot(SchoolDetail school) {
        Button reopen = Buttons.plain("school.reopen", () -> {
            Runnable race = () -> alert.say(Message.of("ui.error.changedMeanwhile"));
            if (alert.attempt(() -> schools.reopen(school.id(), school.version()), refusal -> false, race)) {
                listener.saved(school.id());
            }
        });
        Div foot = new Div(reopen);
        foot.addClassName("mp-panel-foot");
        return foot;
    }

    private void saved(SchoolId id) {
        Unsaved.warnOnClose(this, false);
        listener.saved(id);
    }

    boolean isDirty() {
        return edit.isDirty();
    }

    /** @return whether everything typed is stored now */
    boolean save() {
        return edit.save();
    }
}
