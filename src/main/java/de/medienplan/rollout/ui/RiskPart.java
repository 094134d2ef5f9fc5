package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.planning.risk.Risk;
import de.medienplan.reasons.RiskSentences;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.run.RiskStudies;
import de.medienplan.rollout.run.Study;
import de.medienplan.ui.Status;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;

/** What could go wrong with a plan: how often, when, how much, and what a safer plan would cost. */
class RiskPart extends StudyPart<RiskStudies.Asked, RiskStudies.Answer> {

    private static final long serialVersionUID = 1L;

    private final transient StoredPlan plan;
    private final transient RiskStudies studies;
    private final transient RiskActions actions;
    private final boolean mayPlan;

    RiskPart(StoredPlan plan, RiskStudies studies, StudySetting setting, RiskActions actions) {
        super(studies, setting);
        this.plan = plan;
        this.studies = studies;
        this.actions = actions;
        this.mayPlan = setting.mayPlan();
        addClassName("mp-risk");
        RiskForm form = new RiskForm(
                question -> follow(studies.start(plan, question, actions.day())),
                () -> actions.editAssumptions(plan.row().scenarioId()));
        begin("risk.intro", form, mayPlan, studies.latest(plan), "risk.nothing");
    }

    @Override
    int seconds(Study<RiskStudies.Asked, RiskStudies.Answer> now) {
        return 0;
    }

    @Override
    String asked(Study<RiskStudies.Asked, RiskStudies.Answer> now) {
        RiskStudies.Question question = now.question().question();
        return Translations.text(
                "risk.asked",
                now.job().requestedBy(),
                Names.time(now.job().requestedAt()),
                question.futures(),
                Long.toString(question.seed()));
    }

    @Override
    void write(Div into, Study<RiskStudies.Asked, RiskStudies.Answer> now, RiskStudies.Answer answer, boolean working) {
        Risk risk = answer.risk();
        if (!RiskStudies.fits(risk, plan)) {
            into.add(new Status(Translations.text("risk.outdated"), Tone.WARNING));
        }
        new RiskSentences(risk).write().forEach(sentence -> into.add(new Paragraph(Translations.text(sentence))));
        into.add(RiskCharts.punctual(risk), RiskCharts.money(risk));
        RiskStudies.Safer safer = answer.safer();
        int buffer = now.question().question().buffer();
        if (safer != null) {
            into.add(
                    new Paragraph(
                            Translations.text(safer.feasible() ? "risk.safer.intro" : "risk.safer.infeasible", buffer)),
                    scroller(new TableView(RiskTables.safer(plan.plan().unplanned(), risk, safer))));
            if (mayPlan && safer.feasible()) {
                into.add(actions.adopt(plan, safer, buffer));
            }
        }
        into.add(
                scroller(new TableView(RiskTables.drivers(risk))),
                scroller(new TableView(RiskTables.programmes(risk))),
                new RiskSchools(risk, plan.scenario().name()),
                scroller(new TableView(RiskTables.assumptions(now.question().assumptions()))));
    }

    private static Div scroller(TableView table) {
        Div scroller = new Div(table);
        scroller.addClassNames("mp-reasons-table", "mp-risk-wide");
        return scroller;
    }
}
