package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.ui.TopBarItem;
import de.medienplan.ui.Translations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** The chosen scenario in the top bar. */
@org.springframework.stereotype.Component
@Order(10)
class ScenarioItem implements TopBarItem {

    private final ObjectProvider<ChosenScenario> chosen;

    ScenarioItem(ObjectProvider<ChosenScenario> chosen) {
        this.chosen = chosen;
    }

    @Override
    public Component create() {
        ChosenScenario scenario = chosen.getObject();
        ComboBox<ScenarioRow> box = new ComboBox<>();
        box.setAriaLabel(Translations.text("rollout.scenario"));
        box.setTooltipText(Translations.text("rollout.scenario.chosen"));
        box.setItemLabelGenerator(ScenarioRow::name);
        box.setPrefixComponent(VaadinIcon.CLIPBOARD_TEXT.create());
        box.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        box.addClassName("mp-scenario-box");
        fill(box, scenario);
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                scenario.choose(event.getValue().id());
            } else if (event.isFromClient()) {
                scenario.get().ifPresent(box::setValue);
            }
        });
        box.addAttachListener(event -> fill(box, scenario));
        scenario.follow(box, () -> fill(box, scenario));
        return box;
    }

    private static void fill(ComboBox<ScenarioRow> box, ChosenScenario scenario) {
        box.setItems(scenario.all());
        scenario.get().ifPresent(box::setValue);
        box.setVisible(scenario.get().isPresent());
    }
}
