package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import de.medienplan.rollout.run.AlternativeStudies;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

/** How long to look for alternatives. */
class AlternativesForm extends Card {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_SECONDS = 60;

    private final IntegerField seconds = Fields.filled(
            Fields.whole("rollout.run.seconds", AlternativeStudies.FEWEST_SECONDS, AlternativeStudies.MOST_SECONDS),
            USUAL_SECONDS);
    private final Button start;

    AlternativesForm(IntConsumer order) {
        addClassName("mp-start");
        seconds.setSuffixComponent(new Span("s"));
        start = Buttons.icon(
                VaadinIcon.PLAY,
                Buttons.primary(
                        "alternative.start",
                        () -> Notices.guardedAt(
                                List.of(seconds),
                                () -> order.accept(Objects.requireNonNullElse(seconds.getValue(), 0)))));
        start.setId("order-alternatives");
        Div row = new Div(seconds, start);
        row.addClassName("mp-start-row");
        add(row);
    }

    @Override
    public void setEnabled(boolean enabled) {
        seconds.setEnabled(enabled);
        start.setEnabled(enabled);
    }
}
