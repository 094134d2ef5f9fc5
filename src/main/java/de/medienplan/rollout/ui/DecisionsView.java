package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import de.medienplan.identity.Role;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.PlanShifts;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Card;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Status;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The decided plans, the latest first, each with what changed since the one before. */
@Route("beschluesse")
@Menu(title = "decision.list", order = 115, icon = "vaadin:gavel")
@StyleSheet("context://styles/rollout.css")
@StyleSheet("context://styles/progress.css")
@RolesAllowed(Role.Names.READER)
class DecisionsView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient DecidedPlans decisions;
    private final transient Plans plans;
    private final AsOfDate asOf;

    DecisionsView(DecidedPlans decisions, Plans plans, AsOfDate asOf) {
        super("decision.list");
        this.decisions = decisions;
        this.plans = plans;
        this.asOf = asOf;
        actions(new ExportMenu(this::table));
        asOf.follow(this, this::refresh);
        refresh();
    }

    private void refresh() {
        List<DecidedPlan> all = decisions.all();
        if (all.isEmpty()) {
            content(new EmptyState("decision.empty"));
            return;
        }
        Optional<DecidedPlan> inForce = decisions.inForce(asOf.get());
        Div list = new Div();
        list.addClassNames("mp-scroll", "mp-column");
        all.forEach(one -> list.add(card(one, inForce.equals(Optional.of(one)))));
        content(list);
    }

    private Card card(DecidedPlan decided, boolean inForce) {
        List<Component> parts = new ArrayList<>();
        Div head = new Div(
                state(decided, inForce),
                new RouterLink(
                        decided.planName(), PlanView.class, decided.planId().value()));
        head.addClassName("mp-decision-head");
        parts.add(head);
        Facts facts = new Facts();
        facts.add("decision.field.paper", shown(decided.decision().paper()));
        facts.add("decision.field.decidedBy", decided.decision().decidedBy());
        facts.add("decision.recordedBy", decided.recordedBy() + ", " + Names.time(decided.recordedAt()));
        facts.add("decision.field.note", shown(decided.decision().note()));
        parts.add(facts);
        parts.add(changes(decided));
        return Card.titled(
                Translations.text("decision.short", decided.number(), decided.decidedOn()),
                parts.toArray(Component[]::new));
    }

    private Status state(DecidedPlan decided, boolean inForce) {
        if (inForce) {
            return new Status(Translations.text("decision.inForce", asOf.get()), Tone.GOOD);
        }
        boolean later = decided.decidedOn().isAfter(asOf.get());
        return new Status(Translations.text(later ? "decision.later" : "decision.superseded"), Tone.NEUTRAL);
    }

    private Component changes(DecidedPlan decided) {
        Optional<DecidedPlan> before = decisions.before(decided);
        if (before.isEmpty()) {
            return new Paragraph(Translations.text("decision.first"));
        }
        List<PlanShifts.Shift> shifts =
                PlanShifts.between(plans.get(before.get().planId()), plans.get(decided.planId()));
        if (shifts.isEmpty()) {
            return new Paragraph(
                    Translations.text("decision.unchanged", before.get().number()));
        }
        Table table = new Columns<PlanShifts.Shift>(Translations.locale())
                .text("rollout.school", PlanShifts.Shift::school)
                .text("decision.from", shift -> Formats.quarter(shift.from()))
                .text("decision.to", shift -> Formats.quarter(shift.to()))
                .table("decision.changes", shifts, before.get().number(), shifts.size());
        return new TableView(table);
    }

    private static String shown(String text) {
        return text.isEmpty() ? Formats.MISSING : text;
    }

    private Table table() {
        return new Columns<DecidedPlan>(Translations.locale())
                .text("decision.field.number", DecidedPlan::number)
                .add("decision.field.decidedOn", Table.Kind.DATE, DecidedPlan::decidedOn)
                .text("decision.field.paper", one -> one.decision().paper())
                .text("decision.field.decidedBy", one -> one.decision().decidedBy())
                .text("rollout.plan", DecidedPlan::planName)
                .text("decision.field.note", one -> one.decision().note())
                .table("decision.list", decisions.all());
    }
}
