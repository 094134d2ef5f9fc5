package de.medienplan.bench;

import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.search.RolloutSearch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** How time and memory grow with the number of schools: Dortmund drawn larger, money, capacity and posts with it. */
final class Growth {

    private Growth() {}

    static void measure(int seconds, int threads, Path out, PrintStream console) throws IOException {
        Scenario dortmund = ScenarioJson.read(Path.of("data/scenarios/dortmund.json"));
        StringBuilder table = new StringBuilder(
                "| schools | to 1 % | to 0.5 % | gap at the end | heap used |\n|---|---|---|---|---|\n");
        for (int schools : new int[] {100, 300, 1_000, 4_000}) {
            table.append(row(GrownScenario.of(dortmund, schools), seconds, threads))
                    .append('\n');
            console.println(table);
        }
        Files.writeString(out.resolve("growth.md"), table.toString());
    }

    private static String row(Scenario scenario, int seconds, int threads) {
        double[] reached = {-1, -1};
        long[] heap = {0};
        PlanResult result = new RolloutSearch()
                .solve(
                        scenario,
                        new SolveOptions(Duration.ofSeconds(seconds), 1, threads, null),
                        progress -> {
                            double at = progress.elapsed().toMillis() / 1000.0;
                            note(progress.plan(), progress.feasible(), at, reached);
                            heap[0] = Math.max(heap[0], usedHeap());
                        },
                        new StopSignal());
        note(result.plan(), result.feasible(), result.elapsed().toMillis() / 1000.0, reached);
        return String.format(
                Locale.UK,
                "| %,d | %s | %s | %.2f %% | %d MB |",
                scenario.schools().size(),
                seconds(reached[0]),
                seconds(reached[1]),
                100 * result.plan().gap().orElse(1),
                heap[0] >> 20);
    }

    private static void note(Plan plan, boolean feasible, double at, double[] reached) {
        double gap = feasible ? plan.gap().orElse(1) : 1;
        reached[0] = reached[0] < 0 && gap <= 0.01 ? at : reached[0];
        reached[1] = reached[1] < 0 && gap <= 0.005 ? at : reached[1];
    }

    private static String seconds(double at) {
        return at < 0 ? "not reached" : String.format(Locale.UK, "%.1f s", at);
    }

    private static long usedHeap() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
