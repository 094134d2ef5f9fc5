package de.medienplan.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import de.medienplan.school.SchoolDetail;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.LocalDate;

/** Closes a school or merges it into another one, naming what that means. */
class EndDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Schools schools;
    private final transient SchoolDetail school;
    private final transient Runnable done;
    private final DatePicker on = Fields.date("school.end.on");
    private final ComboBox<SchoolRow> into = new ComboBox<>(Translations.text("school.end.into"));

    EndDialog(Schools schools, SchoolDetail school, Runnable done) {
        this.schools = schools;
        this.school = school;
        this.done = done;
        setHeaderTitle(Translations.text("school.end", name()));
        on.setRequiredIndicatorVisible(true);
        on.setWidthFull();
        into.setItems(schools.active().stream()
                .filter(other -> other.id() != school.id())
                .toList());
        into.setItemLabelGenerator(other -> other.number() + " · " + other.name());
        into.setPlaceholder(Translations.text("school.end.nowhere"));
        into.setClearButtonVisible(true);
        into.setWidthFull();
        VerticalLayout body = new VerticalLayout(new Paragraph(Translations.text("school.end.text")), on, into);
        body.setPadding(false);
        add(body);
        setWidth("28rem");
        Button end = new Button(Translations.text("school.end.confirm"), event -> end());
        end.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), end);
    }

    private void end() {
        LocalDate day = on.getValue();
        if (day == null) {
            on.setErrorMessage(Translations.text("school.rule.required"));
            on.setInvalid(true);
            return;
        }
        try {
            SchoolRow target = into.getValue();
            if (target == null) {
                schools.close(school.id(), school.version(), day);
            } else {
                schools.merge(school.id(), school.version(), target.id(), day);
            }
            close();
            done.run();
            Notices.undoable(Message.of("school.end.done", name()), this::reopen);
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }

    private String name() {
        return school.values().text(SchoolField.NAME);
    }

    private void reopen() {
        schools.reopen(school.id(), schools.detail(school.id()).version());
        done.run();
    }
}
