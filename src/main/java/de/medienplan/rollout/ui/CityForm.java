package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.run.CityStudies;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjIntConsumer;

/** By when every school is to be completed, and how long to compute. */
class CityForm extends Card {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_SECONDS = 60;

    private final Select<String> by = new Select<>();
    private final IntegerField seconds = new IntegerField(Translations.text("rollout.run.seconds"));
    private final Button start;

    CityForm(Scenario scenario, String date, ObjIntConsumer<String> ask) {
        addClassName("mp-start");
        by.setLabel(Translations.text("rollout.city.by"));
        by.setItems(scenario.periods().stream().map(Scenario.Period::id).toList());
        by.setItemLabelGenerator(Formats::quarter);
        by.setValue(date);
        seconds.setMin(CityStudies.FEWEST_SECONDS);
        seconds.setMax(CityStudies.MOST_SECONDS);
        seconds.setValue(USUAL_SECONDS);
        seconds.setStep(5);
        seconds.setStepButtonsVisible(true);
        seconds.setSuffixComponent(new Span("s"));
        start = Buttons.icon(
                VaadinIcon.PLAY,
                Buttons.primary(
                        "rollout.city.start",
                        () -> Notices.guardedAt(
                                List.of(seconds),
                                () -> ask.accept(by.getValue(), Objects.requireNonNullElse(seconds.getValue(), 0)))));
        start.setId("ask-city");
        Div row = new Div(by, seconds, start);
        row.addClassName("mp-start-row");
        add(row);
    }

    @Override
    public void setEnabled(boolean enabled) {
        by.setEnabled(enabled);
        seconds.setEnabled(enabled);
        start.setEnabled(enabled);
    }
}
