package de.medienplan.rollout.scenario;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.Role;
import de.medienplan.importing.TableFile;
import de.medienplan.planning.GoalPreset;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.school.ExampleData;
import de.medienplan.school.ExampleLoaded;
import de.medienplan.school.SampleDay;
import de.medienplan.school.SampleFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * The scenarios of the samples: the two of Hannover that ship with the product, see data/scenarios/README.md, or the one of
 * the running programme.
 */
@Service
@Order(800)
public class SampleScenarios implements ExampleData {

    private static final String COUNCIL_PAPER = "/data/scenarios/";
    private static final String NAMES = "/data/hannover/szenarien.csv";
    private static final String RUNNING = "/data/laufend/";

    private final Scenarios scenarios;
    private final SampleFacts facts;

    SampleScenarios(Scenarios scenarios, SampleFacts facts) {
        this.scenarios = scenarios;
        this.facts = facts;
    }

    @Override
    public String what() {
        return "scenarios";
    }

    @Override
    public String role() {
        return Role.Names.PLANNING;
    }

    /** Links their schools to those of the register, and brings the programme that they rest on. */
    @Override
    @MayPlan
    public int load(SampleDay sample) {
        facts.load(sample);
        return storeMissing(sample);
    }

    private int storeMissing(SampleDay sample) {
        List<String> present = scenarios.all().stream().map(ScenarioRow::name).toList();
        List<Scenario> missing = of(sample).stream()
                .filter(scenario -> !present.contains(scenario.name()))
                .toList();
        missing.forEach(scenario -> scenarios.importFile(ScenarioJson.write(scenario), ScenarioOrigin.SAMPLE));
        return missing.size();
    }

    /** As they are stored: with a German name and the usual goal. The files of benchmarks stay as they are known. */
    public static List<Scenario> of(SampleDay sample) {
        if (sample.isRunning()) {
            return List.of(MovedScenario.of(read(RUNNING + "szenario.json"), sample));
        }
        return TableFile.read("szenarien.csv", bytes(NAMES)).rows().stream()
                .map(row -> read(COUNCIL_PAPER + row.cell(0) + ".json").withName(row.cell(1)))
                .toList();
    }

    /** The sample schools bring their scenarios along, so that planning can be tried at once. */
    @EventListener
    void on(ExampleLoaded schools) {
        storeMissing(schools.sample());
    }

    private static Scenario read(String file) {
        return ScenarioJson.read(bytes(file)).withWeights(GoalPreset.USUAL.weights());
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(SampleScenarios.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
