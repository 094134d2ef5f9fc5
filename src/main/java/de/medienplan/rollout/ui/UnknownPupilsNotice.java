package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.UnknownPupils;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Optional;

/** Says of which schools the number of pupils is not known, so that their devices do not count. */
class UnknownPupilsNotice extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMES = 8;

    private UnknownPupilsNotice(List<String> names) {
        addClassName("mp-changes");
        String some = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        Div line = new Div(new Span(Translations.text(
                "rollout.unknownPupils", names.size(), names.size() > MOST_NAMES ? some + ", …" : some)));
        line.addClassName("mp-changes-line");
        add(line);
        getElement().setAttribute("role", "status");
    }

    /** Empty if all are known. */
    static Optional<UnknownPupilsNotice> of(Scenario scenario) {
        List<String> names = UnknownPupils.names(scenario);
        return names.isEmpty() ? Optional.empty() : Optional.of(new UnknownPupilsNotice(names));
    }
}
