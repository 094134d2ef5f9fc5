package de.medienplan.rollout.scenario;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.Role;
import de.medienplan.planning.GoalPreset;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.school.ExampleData;
import de.medienplan.school.ExampleLoaded;
import de.medienplan.school.SampleFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** The two scenarios of Hannover that ship with the product; see data/scenarios/README.md. */
@Service
@Order(800)
public class SampleScenarios implements ExampleData {

    private static final List<String> NAMES = List.of("hannover-expansion-2021", "hannover-decision-2020");

    private final Scenarios scenarios;
    private final SampleFacts facts;

    SampleScenarios(Scenarios scenarios, SampleFacts facts) {
        this.scenarios = scenarios;
        this.facts = facts;
    }

    @Override
    public String what() {
        return "scenarios of Hannover";
    }

    @Override
    public String role() {
        return Role.Names.PLANNING;
    }

    /** Links their schools to those of the register, and brings the programme that they rest on. */
    @Override
    @MayPlan
    public int load() {
        facts.load();
        return storeMissing();
    }

    private int storeMissing() {
        List<String> present = scenarios.all().stream().map(ScenarioRow::name).toList();
        List<String> missing =
                NAMES.stream().filter(name -> !present.contains(name)).toList();
        missing.forEach(name -> scenarios.importFile(read(name), ScenarioOrigin.SAMPLE));
        return missing.size();
    }

    /** The sample schools bring their scenarios along, so that planning can be tried at once. */
    @EventListener
    void on(ExampleLoaded schools) {
        storeMissing();
    }

    /** With the usual goal; the files themselves stay as benchmarks know them. */
    private static byte[] read(String name) {
        String file = "/data/scenarios/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(SampleScenarios.class.getResourceAsStream(file), file)) {
            Scenario scenario = ScenarioJson.read(in.readAllBytes());
            return ScenarioJson.write(scenario.withWeights(GoalPreset.USUAL.weights()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
