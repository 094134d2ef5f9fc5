package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moving and pinning one school, and what other places it could have, before anything is saved. */
class MovePart extends Div {

    private static final long serialVersionUID = 1L;
    private static final String NOWHERE = "";

    private final transient PlanEditSession session;
    private final transient ScenarioSchool school;
    private final @Nullable String start;

    MovePart(PlanEditSession session, ScenarioSchool school) {
        this.session = session;
        this.school = school;
        this.start = session.plan().startOf(school.id());
        addClassName("mp-pane-part");
        Div row = new Div(quarter(), pin());
        row.addClassName("mp-move-row");
        add(new H3(Translations.text("rollout.move")), row, new PlacePart(session, school.id()));
    }

    private Select<String> quarter() {
        Select<String> select = new Select<>();
        select.setLabel(Translations.text("rollout.move.start"));
        List<String> choices = new ArrayList<>(List.of(NOWHERE));
        choices.addAll(possible());
        select.setItems(choices);
        select.setItemLabelGenerator(period ->
                NOWHERE.equals(period) ? Translations.text("rollout.move.nowhere") : Names.wave(session, period));
        if (start == null || choices.contains(start)) {
            select.setValue(start == null ? NOWHERE : start);
        }
        select.addValueChangeListener(event -> {
            String chosen = Objects.requireNonNullElse(event.getValue(), NOWHERE);
            session.move(school.id(), chosen.isEmpty() ? null : chosen);
        });
        return select;
    }

    /** Starts that leave time to finish within the horizon. */
    private List<String> possible() {
        List<String> periods =
                session.scenario().periods().stream().map(Scenario.Period::id).toList();
        return periods.subList(0, Math.max(0, periods.size() - school.duration() + 1));
    }

    private Button pin() {
        boolean pinned = school.pinnedStart() != null;
        Button button = Buttons.icon(
                VaadinIcon.PIN,
                Buttons.plain(
                        pinned ? "rollout.move.unpin" : "rollout.move.pin",
                        () -> session.pin(school.id(), pinned ? null : start)));
        button.setEnabled(pinned || start != null);
        button.setTooltipText(Translations.text("rollout.move.pinHint"));
        return button;
    }
}
