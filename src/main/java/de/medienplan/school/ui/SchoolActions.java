package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.school.HannoverExample;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Translations;

/** The buttons of the school list; readers have none. */
class SchoolActions {

    private final SchoolsView view;
    private final HannoverExample example;
    private final boolean mayEdit;

    SchoolActions(SchoolsView view, HannoverExample example, boolean mayEdit) {
        this.view = view;
        this.example = example;
        this.mayEdit = mayEdit;
    }

    Component[] buttons() {
        if (!mayEdit) {
            return new Component[0];
        }
        Button add = new Button(Translations.text("school.new"), VaadinIcon.PLUS.create(), event -> view.startNew());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {add, importButton()};
    }

    Component emptyState() {
        if (!mayEdit) {
            return new EmptyState("school.emptyForReaders");
        }
        Button load = new Button(Translations.text("school.example.load"), event -> view.loaded(example.load()));
        load.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        load.setDisableOnClick(true);
        return new EmptyState("school.empty", load, importButton());
    }

    private Button importButton() {
        return new Button(
                Translations.text("school.import.action"),
                VaadinIcon.UPLOAD.create(),
                event -> UI.getCurrent().navigate(SchoolImportView.class));
    }
}
