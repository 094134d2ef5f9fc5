package de.medienplan.bench;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.Variants;
import de.medienplan.planning.bound.LinearSolvers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code bench [--seconds 10] [--seeds 5] [--threads 2] [--out target/bench] [--only CONTESTANT] [--variants NAME]
 * [--growth SECONDS] [--imports] [--linear] [SCENARIO.json …]}: all contestants on the same files, seconds, threads and seeds. Writes raw
 * results, a table and a chart. With {@code --variants} it takes the {@link Variants} of the scenarios whose names
 * contain the given part (all of them: {@code --variants ""}). With {@code --growth} it measures instead how time and
 * memory grow with the number of schools, with {@code --imports} the large imports on the shipped database, with
 * {@code --linear} the own simplex beside GLOP.
 */
public final class BenchCommand {

    private int seconds = 10;
    private int seeds = 5;
    private int threads = 2;
    private int growth;
    private String only = "";
    private @Nullable String variants;
    private boolean imports;
    private boolean linear;
    private Path out = Path.of("target/bench");
    private final List<Path> files = new ArrayList<>();

    private BenchCommand() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("logback.configurationFile", "logback-cli.xml");
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BenchCommand command = new BenchCommand();
        command.parse(args);
        Files.createDirectories(command.out);
        if (command.imports) {
            ImportsBench.measure(command.out, console);
        } else if (command.linear) {
            command.scenarios().forEach(scenario -> LinearSolvers.measure(scenario, console));
        } else if (command.growth > 0) {
            Growth.measure(command.growth, command.threads, command.out, console);
        } else {
            command.compare(console);
        }
        System.exit(0);
    }

    private void parse(String[] args) {
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--seconds" -> seconds = Integer.parseInt(args[++i]);
                case "--seeds" -> seeds = Integer.parseInt(args[++i]);
                case "--threads" -> threads = Integer.parseInt(args[++i]);
                case "--growth" -> growth = Integer.parseInt(args[++i]);
                case "--only" -> only = args[++i];
                case "--variants" -> variants = args[++i];
                case "--imports" -> imports = true;
                case "--linear" -> linear = true;
                case "--out" -> out = Path.of(args[++i]);
                default -> files.add(Path.of(args[i]));
            }
        }
        if (files.isEmpty()) {
            for (String name : List.of("dortmund", "hannover-decision-2020", "hannover-expansion-2021")) {
                files.add(Path.of("data/scenarios/" + name + ".json"));
            }
        }
    }

    private List<Scenario> scenarios() throws IOException {
        List<Scenario> scenarios = new ArrayList<>();
        for (Path file : files) {
            Scenario scenario = ScenarioJson.read(file);
            String part = variants;
            if (part == null) {
                scenarios.add(scenario);
            } else {
                Variants.of(scenario).stream()
                        .filter(variant -> variant.name().contains(part))
                        .forEach(scenarios::add);
            }
        }
        return scenarios;
    }

    private void compare(PrintStream console) throws IOException {
        List<Contestant> contestants = Stream.concat(
                        MedienplanContestant.all().stream(),
                        Stream.of(new OptaPlannerContestant(), new TimefoldContestant(), new CpSatContestant()))
                .filter(contestant -> contestant.name().contains(only))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (Scenario scenario : scenarios()) {
            for (int seed = 1; seed <= seeds; seed++) {
                for (Contestant contestant : contestants) {
                    Outcome outcome = contestant.run(scenario, seconds, seed, threads);
                    outcomes.add(outcome);
                    console.printf(
                            "%-40s %-32s seed %d  cost %,d  bound %,d  gap %.2f %%  %.1f s%n",
                            outcome.scenario(),
                            outcome.contestant(),
                            seed,
                            outcome.cost(),
                            outcome.bound(),
                            100.0 * (outcome.cost() - outcome.bound()) / outcome.cost(),
                            outcome.seconds());
                }
            }
        }
        Report report = new Report(outcomes, seconds, threads);
        console.println(report.table());
        Files.write(out.resolve("results.json"), report.json());
        Files.writeString(out.resolve("report.html"), report.html());
    }
}
