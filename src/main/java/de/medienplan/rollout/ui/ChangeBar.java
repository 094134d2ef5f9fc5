package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.planning.CostParts;
import de.medienplan.planning.Violation;
import de.medienplan.rollout.plan.ChangePreview;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;

/** What the changes made by hand do to cost and rules, and what may be done with them. */
class ChangeBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 4;

    ChangeBar(PlanEditSession session, ChangePreview preview, Runnable save) {
        addClassName("mp-changes");
        getElement().setAttribute("role", "status");
        Span count = new Span(Translations.text(
                "rollout.change.count",
                session.change().starts().size(),
                session.change().pins().size()));
        count.addClassName("mp-changes-count");
        Status status = preview.feasible()
                ? new Status(Translations.text("rollout.feasible"), Tone.GOOD)
                : new Status(Translations.text("rollout.infeasible"), Tone.DANGER);
        Span total = new Span(Translations.text(
                "rollout.change.cost", Names.difference(preview.difference().total())));
        total.addClassName("mp-changes-total");
        Button saveButton = Buttons.primary("rollout.change.save", save::run);
        Button undo = Buttons.plain("ui.undo", session::undo);
        Button discard = Buttons.link("rollout.change.discard", session::discard);
        Div buttons = new Div(saveButton, undo, discard);
        buttons.addClassName("mp-changes-buttons");
        Div line = new Div(count, total, status, buttons);
        line.addClassName("mp-changes-line");
        add(line, new Paragraph(parts(preview.difference())));
        if (!preview.newViolations().isEmpty()) {
            add(violations(preview.newViolations()));
        }
    }

    private static String parts(CostParts difference) {
        List<String> parts = new ArrayList<>();
        part(parts, "rollout.cost.waiting", difference.waiting());
        part(parts, "rollout.cost.posts", difference.posts());
        part(parts, "rollout.cost.forfeited", difference.forfeitedGrants());
        part(parts, "rollout.cost.moves", difference.moves());
        part(parts, "rollout.cost.unplanned", difference.unplanned());
        return parts.isEmpty() ? Translations.text("rollout.change.noCost") : String.join(" · ", parts);
    }

    private static void part(List<String> parts, String key, long amount) {
        if (amount != 0) {
            parts.add(Translations.text(key) + " " + Names.difference(amount));
        }
    }

    private static UnorderedList violations(List<Violation> violations) {
        UnorderedList list = new UnorderedList();
        violations.stream()
                .limit(SHOWN)
                .forEach(violation -> list.add(new ListItem(Translations.text(violation.reason()))));
        if (violations.size() > SHOWN) {
            list.add(new ListItem(Translations.text("rollout.change.more", violations.size() - SHOWN)));
        }
        return list;
    }
}
