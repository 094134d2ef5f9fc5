package de.medienplan.rollout.derive;

import de.medienplan.grant.ProgrammeNames;
import de.medienplan.planning.ScenarioNames;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Scenarios, sheets and the overview call the city's own programmes as the register does; the planner knows ids only. */
@Component
class NamesFromRegister {

    private final ProgrammeNames names;

    NamesFromRegister(ProgrammeNames names) {
        this.names = names;
    }

    @PostConstruct
    void begin() {
        ScenarioNames.callProgrammes(id -> names.of(id).orElse(id));
    }

    @PreDestroy
    void end() {
        ScenarioNames.callProgrammes(UnaryOperator.identity());
    }
}
