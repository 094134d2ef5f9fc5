package de.medienplan.rollout.derive;

import de.medienplan.device.Categories;
import de.medienplan.device.EquipmentTargets;
import de.medienplan.importing.TableFile;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.outlook.OfferPlans;
import de.medienplan.rollout.outlook.PlannedNeedBase;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.school.SchoolFile;
import de.medienplan.school.SchoolImport;
import de.medienplan.shared.SchoolYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Scenarios and plans made of the register's schools. */
abstract class RegisterPlansTest extends PlannedNeedBase {

    @Autowired
    SchoolImport imports;

    @Autowired
    Plans storedPlans;

    @Autowired
    Categories categories;

    @Autowired
    EquipmentTargets targets;

    @Autowired
    OfferPlans expansions;

    @Autowired
    JdbcTemplate database;

    /** The schools alone: counts, grants and cases of the samples take their time and say nothing here. */
    @BeforeEach
    void loadSchools() throws IOException {
        byte[] schools = Files.readAllBytes(Path.of("data/hannover/schulen.csv"));
        SchoolFile file = SchoolFile.guessed(TableFile.read("schulen.csv", schools), new SchoolYear(2020));
        imports.confirm(file, imports.preview(file));
    }

    BuiltScenario build() {
        return builder.build(new NewScenario(
                "Probe",
                "2020-Q3",
                24,
                false,
                builder.defaults("2020-Q3"),
                List.of(new FundingWindow("digitalpakt", "2020-Q3", "2024-Q4"))));
    }

    ScenarioId store(BuiltScenario built) {
        Scenario scenario = built.scenario();
        Scenario named = ScenarioDraft.of(scenario)
                .name(scenarios.freeName(scenario.name()))
                .build();
        ScenarioId id = scenarios.create(named, built.register(), ScenarioOrigin.REGISTER);
        builder.keep(id, built);
        return id;
    }
}
