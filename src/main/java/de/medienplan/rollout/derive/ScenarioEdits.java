package de.medienplan.rollout.derive;

import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.identity.MayPlan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes that somebody makes to a scenario's programmes and needs. */
@Service
@Transactional
public class ScenarioEdits {

    private final Scenarios scenarios;
    private final KnownFigures figures;
    private final AssumptionRepository assumptions;

    ScenarioEdits(Scenarios scenarios, KnownFigures figures, AssumptionRepository assumptions) {
        this.scenarios = scenarios;
        this.figures = figures;
        this.assumptions = assumptions;
    }

    /**
     * What programmes give a school by rule.
     *
     * @param edited the stored scenario with changes that are not stored yet
     */
    @MayPlan
    @Transactional(readOnly = true)
    public GrantNeedPolicy rule(StoredScenario edited) {
        Scenario scenario = edited.scenario();
        return new GrantNeedPolicy(
                figures.of(edited.id(), scenario),
                scenario.programmes().stream().map(FundingWindow::of).toList());
    }

    /**
     * The scenario with one more programme of the register: its pool, dates and own shares, and for each school what it gives
     * by rule beside the others. Stores nothing.
     *
     * @throws UserException if it funds in no quarter of the scenario
     */
    @MayPlan
    @Transactional(readOnly = true)
    public Scenario adding(StoredScenario edited, ProgrammeTerms programme) {
        Scenario scenario = edited.scenario();
        FundingWindow window = FundingWindow.of(programme, scenario.periods())
                .orElseThrow(() ->
                        UserException.at("rollout.money.new", Message.of("rollout.create.unfunded", programme.name())));
        List<Scenario.Programme> programmes = new ArrayList<>(scenario.programmes());
        programmes.add(new Scenario.Programme(window.programme(), 0, window.earliestStart(), window.lastCompletion()));
        Scenario joined = ScenarioDraft.of(scenario).programmes(programmes).build();
        AssumptionSet known = figures.of(edited.id(), joined);
        GrantNeedPolicy rule = rule(edited.with(joined));
        return ScenarioDraft.of(joined)
                .programme(programmes.size() - 1, one -> ScenarioFrame.programme(window, known))
                .eachSchool(school -> SchoolDraft.of(school)
                        .grants(with(school.grants(), rule.last(school)))
                        .build())
                .build();
    }

    private static List<ScenarioSchool.Grant> with(List<ScenarioSchool.Grant> grants, ScenarioSchool.Grant last) {
        List<ScenarioSchool.Grant> all = new ArrayList<>(grants);
        all.add(last);
        return all;
    }

    /**
     * Stores the scenario. One made of the register keeps the figures of exactly its programmes.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody changed it meanwhile
     */
    @MayPlan
    public StoredScenario save(StoredScenario edited) {
        StoredScenario saved = scenarios.save(edited);
        List<Assumption> before = assumptions.of(saved.id());
        List<Assumption> now = figures.of(saved.id(), saved.scenario()).all();
        if (!before.isEmpty() && !before.equals(now)) {
            assumptions.keep(saved.id(), now);
        }
        return saved;
    }
}
