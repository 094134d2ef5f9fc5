package de.medienplan.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.school.Schools;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;

/** The city's list of schools. */
@Order(5)
@org.springframework.stereotype.Component
class SchoolsStep implements SetupStep {

    private final Schools schools;

    SchoolsStep(Schools schools) {
        this.schools = schools;
    }

    @Override
    public String key() {
        return "setup.schools";
    }

    @Override
    public boolean isDone() {
        return !schools.active().isEmpty();
    }

    @Override
    public Component body(LocalDate today, Runnable next) {
        return new Div(
                new Paragraph(Translations.text(
                        "setup.schools.count", schools.active().size())),
                Buttons.primary("setup.schools.do", () -> UI.getCurrent().navigate("schulen/import")),
                Buttons.plain("setup.next", next));
    }
}
