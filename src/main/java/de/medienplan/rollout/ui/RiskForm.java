package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import de.medienplan.rollout.run.RiskStudies;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** How many futures to simulate, and whether to look for a safer plan. */
class RiskForm extends Card {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_SECONDS = 10;
    private static final int USUAL_SEED = 1;

    private final IntegerField futures = Fields.filled(
            Fields.whole("risk.field.futures", RiskStudies.FEWEST_FUTURES, RiskStudies.MOST_FUTURES),
            RiskStudies.FEWEST_FUTURES);
    private final IntegerField seed = Fields.filled(Fields.whole("risk.field.seed"), USUAL_SEED);
    private final IntegerField buffer = Fields.filled(Fields.whole("risk.field.buffer", 0, RiskStudies.MOST_BUFFER), 0);
    private final IntegerField seconds =
            Fields.filled(Fields.whole("risk.field.seconds", 1, RiskStudies.MOST_SECONDS), USUAL_SECONDS);
    private final Button start;

    RiskForm(Consumer<RiskStudies.Question> ask, Runnable editAssumptions) {
        addClassName("mp-start");
        seconds.setSuffixComponent(new Span("s"));
        seconds.setVisible(false);
        buffer.setStepButtonsVisible(true);
        buffer.addValueChangeListener(event -> seconds.setVisible(whole(buffer) > 0));
        start = Buttons.icon(
                VaadinIcon.PLAY,
                Buttons.primary("risk.start", () -> Notices.guardedAt(fields(), () -> ask.accept(question()))));
        start.setId("ask-risk");
        Div row =
                new Div(futures, seed, buffer, seconds, start, Buttons.plain("risk.assumptions.edit", editAssumptions));
        row.addClassName("mp-start-row");
        add(row);
    }

    private List<IntegerField> fields() {
        return List.of(futures, seed, buffer, seconds);
    }

    private RiskStudies.Question question() {
        return new RiskStudies.Question(whole(futures), whole(seed), whole(buffer), whole(seconds));
    }

    private static int whole(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    @Override
    public void setEnabled(boolean enabled) {
        futures.setEnabled(enabled);
        seed.setEnabled(enabled);
        buffer.setEnabled(enabled);
        seconds.setEnabled(enabled);
        start.setEnabled(enabled);
    }
}
