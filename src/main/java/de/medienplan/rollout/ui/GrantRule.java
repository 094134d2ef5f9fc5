package de.medienplan.rollout.ui;

import de.medienplan.grant.ProgrammeStandingPolicy;
import de.medienplan.grant.ProgrammeState;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.derive.GrantNeedPolicy;
import de.medienplan.rollout.derive.ScenarioEdits;
import de.medienplan.rollout.derive.ScenarioProgrammes;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the register knows of programmes, for a scenario that is being changed. */
@Component
class GrantRule {

    private final ScenarioEdits edits;
    private final ScenarioProgrammes programmes;
    private final ObjectProvider<AsOfDate> asOf;

    GrantRule(ScenarioEdits edits, ScenarioProgrammes programmes, ObjectProvider<AsOfDate> asOf) {
        this.edits = edits;
        this.programmes = programmes;
        this.asOf = asOf;
    }

    GrantNeedPolicy of(ScenarioEditSession work) {
        return edits.rule(work.stored().with(work.scenario()));
    }

    /** The register's programmes that the scenario lacks, those that are closed last. */
    List<ProgrammeTerms> choices(ScenarioEditSession work) {
        List<String> present = work.scenario().programmes().stream()
                .map(Scenario.Programme::id)
                .toList();
        return programmes.choices(asOf.getObject().get()).stream()
                .filter(programme -> !present.contains(programme.code()))
                .toList();
    }

    static String name(ProgrammeTerms programme, LocalDate day) {
        return ProgrammeStandingPolicy.on(day, programme) == ProgrammeState.CLOSED
                ? Translations.text("rollout.create.closed", programme.name())
                : programme.name();
    }

    String name(ProgrammeTerms programme) {
        return name(programme, asOf.getObject().get());
    }

    /** @throws de.medienplan.shared.UserException if the programme funds in no quarter of the scenario */
    void add(ScenarioEditSession work, ProgrammeTerms programme) {
        work.replace(edits.adding(work.stored().with(work.scenario()), programme));
    }
}
