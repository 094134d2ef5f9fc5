package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.school.HannoverExample;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;

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
        return new Component[] {Buttons.add("school.new", view::startNew), importButton()};
    }

    Component emptyState() {
        if (!mayEdit) {
            return new EmptyState("school.emptyForReaders");
        }
        Button load = Buttons.plain("school.example.load", () -> view.loaded(example.load()));
        load.setDisableOnClick(true);
        Button imports = importButton();
        imports.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button setup = Buttons.plain("school.setup", () -> UI.getCurrent().navigate("einrichten"));
        return new EmptyState("school.empty", imports, setup, load);
    }

    private Button importButton() {
        return Buttons.icon(
                VaadinIcon.UPLOAD,
                Buttons.plain("school.import.action", () -> UI.getCurrent().navigate(SchoolImportView.class)));
    }
}
