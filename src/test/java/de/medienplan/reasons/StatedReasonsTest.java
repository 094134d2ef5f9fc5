package de.medienplan.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.Referee;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.ScenarioSchool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every statement about twenty schools of a real plan: the school is moved to the quarter, and the {@link Referee} must
 * find the same rules broken by the same amounts and the same difference in euros.
 */
class StatedReasonsTest {

    private static final int EVERY = 5;

    private Scenario scenario;
    private Plan plan;
    private Explainer explainer;

    @BeforeEach
    void read() throws IOException {
        scenario = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"));
        plan = PlanJson.read(Files.readAllBytes(Path.of("src/test/resources/plans/hannover-decision-2020.json")));
        explainer = new Explainer(scenario, plan);
    }

    @Test
    void the_referee_agrees_with_the_plan_itself() {
        Referee referee = new Referee(scenario, plan.starts());
        assertThat(referee.broken).isEmpty();
        assertThat(referee.cost()).isEqualTo(plan.cost());
    }

    @Test
    void each_quarter_that_is_said_to_be_out_breaks_the_stated_rules_by_the_stated_amounts() {
        CostParts before = new Referee(scenario, plan.starts()).cost();
        int planned = 0;
        int out = 0;
        int dearer = 0;
        for (int i = 0; i < scenario.schools().size(); i += EVERY) {
            ScenarioSchool school = scenario.schools().get(i);
            Explanation answer = explainer.explain(school.id());
            planned += answer.start() == null ? 0 : 1;
            String start = answer.start();
            assertThat(answer.earlier())
                    .as("quarters before the start of %s", school.name())
                    .hasSize(start == null ? scenario.periods().size() : number(start));
            for (Finding finding : answer.findings()) {
                Referee after = new Referee(scenario, moved(school, finding.period()));
                String where = school.name() + " " + finding.period();
                assertThat(stated(finding, after)).as(where).isEqualTo(after.names());
                if (finding.isPossible()) {
                    assertThat(finding.difference())
                            .as(where)
                            .isEqualTo(after.cost().minus(before));
                    dearer++;
                } else {
                    out++;
                }
            }
        }
        assertThat(planned).isBetween(5, 20);
        assertThat(out).isGreaterThan(200);
        assertThat(dearer).isGreaterThan(5);
    }

    @Test
    void each_change_that_is_said_to_let_a_school_in_does_and_a_euro_less_does_not() {
        int checked = 0;
        for (ScenarioSchool school : scenario.schools()) {
            if (plan.startOf(school.id()) != null || checked > 150) {
                continue;
            }
            for (Remedy remedy : explainer.explain(school.id()).remedies()) {
                String where = school.name() + " " + remedy;
                Map<String, @Nullable String> starts = moved(school, remedy.start());
                Referee after = new Referee(remedy.change().applyTo(scenario), starts);
                assertThat(after.broken).as(where).isEmpty();
                assertThat(remedy.effect())
                        .as(where)
                        .isEqualTo(after.cost().minus(new Referee(scenario, plan.starts()).cost()));
                if (remedy.change() instanceof Remedy.MoreFunds funds) {
                    Scenario less = new Remedy.MoreFunds(funds.year(), funds.euros() - 1).applyTo(scenario);
                    assertThat(new Referee(less, starts).broken).as(where).isNotEmpty();
                }
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    /** The names of the rules that the finding states, each with its amount checked. */
    private TreeSet<String> stated(Finding finding, Referee after) {
        TreeSet<String> names = new TreeSet<>();
        for (Obstacle obstacle : finding.obstacles()) {
            switch (obstacle) {
                case Obstacle.NotReady one -> names.add("ready " + one.school());
                case Obstacle.BeyondHorizon one -> {
                    names.addAll(after.names()); // nothing else is asked of a start that has no place in the horizon
                    names.add("horizon " + one.school());
                }
                case Obstacle.Past one ->
                    after.names().stream()
                            .filter(name -> name.startsWith("past "))
                            .forEach(names::add);
                case Obstacle.Begun one -> names.add("begun " + one.school());
                case Obstacle.Pinned one -> names.add("pin " + one.school());
                case Obstacle.Overfull one -> {
                    String name = "capacity " + one.resource() + " " + one.period();
                    assertThat(one.used() + one.needed()).isEqualTo(after.broken.get(name));
                    names.add(name);
                }
                case Obstacle.Short one -> {
                    assertThat(one.missing()).isEqualTo(after.broken.get("budget " + one.year()));
                    names.add("budget " + one.year());
                }
                case Obstacle.TooFewPosts one -> names.add("posts " + one.year());
            }
        }
        return names;
    }

    private int number(String period) {
        return scenario.periods().stream().map(Scenario.Period::id).toList().indexOf(period);
    }

    private Map<String, @Nullable String> moved(ScenarioSchool school, String period) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>(plan.starts());
        starts.put(school.id(), period);
        return starts;
    }
}
