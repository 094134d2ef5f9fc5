package de.medienplan.rollout.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.List;

/** Adds a programme of the register to a scenario, with what each school gets from it by rule. */
class ProgrammeAdding extends Div {

    private static final long serialVersionUID = 1L;

    /** @param done runs when one was added */
    ProgrammeAdding(ScenarioEditSession work, GrantRule rule, Runnable done) {
        List<ProgrammeTerms> choices = rule.choices(work);
        ComboBox<ProgrammeTerms> choice = Fields.find("rollout.money.new", choices, rule::name);
        choice.setWidth("22rem");
        choice.setReadOnly(choices.isEmpty());
        Div row = new Div(choice, Buttons.icon(VaadinIcon.PLUS, Buttons.plain("rollout.money.add", () -> {
            if (choice.isEmpty()) {
                choice.setErrorMessage(Translations.text("ui.required"));
                choice.setInvalid(!choices.isEmpty());
                return;
            }
            Notices.guardedAt(choice, () -> {
                rule.add(work, choice.getValue());
                done.run();
            });
        })));
        row.addClassName("mp-start-row");
        add(new Paragraph(Translations.text(choices.isEmpty() ? "rollout.money.none" : "rollout.money.new.hint")), row);
    }
}
