package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobRow;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.run.PlanningRuns;
import de.medienplan.rollout.run.RunRow;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Card;
import de.medienplan.ui.Status;
import de.medienplan.ui.Translations;
import java.time.Duration;
import java.util.Optional;

/** How a plan was found: the run behind it with its falling curve. */
@org.springframework.stereotype.Component
class RunHistory {

    private final PlanningRuns runs;

    RunHistory(PlanningRuns runs) {
        this.runs = runs;
    }

    Component of(PlanRow plan) {
        JobId id = plan.made().run();
        Optional<RunRow> run = id == null ? Optional.empty() : runs.find(id);
        if (run.isEmpty()) {
            Paragraph byHand = new Paragraph(
                    Translations.text("rollout.run.byHand", plan.made().by()));
            byHand.addClassName("mp-note");
            return byHand;
        }
        RunCurvePanel curve = new RunCurvePanel();
        curve.show(runs.curve(run.get().id()));
        return new Div(facts(run.get(), plan.feasible()), curve);
    }

    private static Component facts(RunRow run, boolean feasible) {
        JobRow job = run.job();
        Status state = JobNames.status(job.state(), feasible);
        Facts facts = new Facts();
        facts.addClassName("mp-facts-left");
        facts.add(
                "rollout.run.seconds",
                Translations.text("rollout.run.secondsValue", run.request().seconds()));
        if (job.startedAt() != null && job.finishedAt() != null) {
            double took = Duration.between(job.startedAt(), job.finishedAt()).toMillis() / 1_000.0;
            facts.add(
                    "rollout.run.took",
                    Translations.text("rollout.run.secondsValue", Formats.decimal(took, 1, Translations.locale())));
        }
        facts.add("rollout.run.seed", Long.toString(run.request().seed()));
        facts.add("rollout.run.requested", Names.time(job.requestedAt()));
        facts.add("rollout.run.started", Names.time(job.startedAt()));
        facts.add("rollout.run.finished", Names.time(job.finishedAt()));
        facts.add("rollout.plan.by", job.requestedBy());
        Card card = new Card(state, facts);
        card.getStyle().set("margin-bottom", "0.75rem");
        return card;
    }
}
