package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.medienplan.rollout.derive.RatioChange;
import de.medienplan.rollout.derive.Renewal;
import de.medienplan.rollout.derive.RenewalTables;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import java.util.stream.Collectors;

/** Says that a scenario counts with support ratios that are no longer those of today. */
class RenewalNotice extends Div {

    private static final long serialVersionUID = 1L;

    RenewalNotice(Renewal renewal, boolean editable, Runnable preview) {
        addClassName("mp-changes");
        Div line = new Div(new Span(sentence(renewal)));
        line.addClassName("mp-changes-line");
        if (editable) {
            Button take = Buttons.plain("rollout.renewal.takeRatios", preview::run);
            take.setId("take-ratios");
            line.add(take);
        }
        add(line);
        getElement().setAttribute("role", "status");
    }

    private static String sentence(Renewal renewal) {
        String changes =
                renewal.changedRatios().stream().map(RenewalNotice::sentence).collect(Collectors.joining("; "));
        return Translations.text("rollout.renewal.stale", changes);
    }

    private static String sentence(RatioChange change) {
        return Translations.text(
                "rollout.renewal.stale.group",
                change.group().name(Translations.locale()),
                RenewalTables.ratio(change.before(), Translations.locale()),
                RenewalTables.ratio(change.after(), Translations.locale()));
    }
}
