package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.school.Sample;
import de.medienplan.school.Samples;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;

/** The buttons of the school list; readers have none. */
class SchoolActions {

    private final SchoolsView view;
    private final Samples samples;
    private final boolean mayEdit;

    SchoolActions(SchoolsView view, Samples samples, boolean mayEdit) {
        this.view = view;
        this.samples = samples;
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
        Button imports = importButton();
        imports.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button setup = Buttons.plain("school.setup", () -> UI.getCurrent().navigate("einrichten"));
        List<Component> steps = new ArrayList<>(List.of(imports, setup));
        samples.offered().forEach(sample -> steps.add(load(sample)));
        return new EmptyState("school.empty", steps.toArray(Component[]::new));
    }

    private Button load(Sample sample) {
        Button load = new Button(Translations.text(sample.label()), event -> {
            samples.load(sample);
            view.loaded();
        });
        load.setId("load-" + sample);
        load.setDisableOnClick(true);
        return load;
    }

    private Button importButton() {
        return Buttons.icon(
                VaadinIcon.UPLOAD,
                Buttons.plain("school.import.action", () -> UI.getCurrent().navigate(SchoolImportView.class)));
    }
}
