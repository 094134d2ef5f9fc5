package de.medienplan.cli;

import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.conflict.Contradictions;
import de.medienplan.planning.search.RolloutSearch;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code plan SCENARIO.json --seconds 10 --out PLAN.json}: plans a scenario without database and web server. Exit code 0:
 * feasible plan; 1: none found, the rules and schools that clash are named and everything else is planned; 2: unusable input.
 */
final class PlanCommand {

    /** So much may starting take beyond the time asked for. */
    private static final Duration USUAL_START = Duration.ofMillis(1_500);

    private final Console console;

    PlanCommand(Console console) {
        this.console = console;
    }

    int run(String[] args) {
        try {
            PlanArguments arguments = PlanArguments.parse(args);
            Documents.checkTarget(arguments.out());
            Scenario scenario = Documents.scenario(arguments.scenario());
            Path start = arguments.start();
            return plan(arguments, scenario, start == null ? null : Documents.plan(start));
        } catch (UserException e) {
            console.error(e.reason());
            return Console.UNUSABLE;
        }
    }

    private int plan(PlanArguments arguments, Scenario scenario, @Nullable Plan start) {
        new ConflictsPrinter(scenario, Contradictions.find(scenario)).print(console::error);
        SolveOptions options =
                new SolveOptions(searchTime(arguments.seconds()), arguments.seed(), arguments.threads(), start);
        PlanResult result =
                new RolloutSearch().solve(scenario, options, new ProgressPrinter(console), new StopSignal());
        PlanPrinter printer = new PlanPrinter(console);
        if (!result.feasible()) {
            printer.printViolations(result.evaluation());
        } else {
            printer.print(scenario, result);
        }
        Path out = arguments.out();
        if (out != null) {
            Documents.write(out, PlanJson.write(result.plan()));
            if (!result.feasible()) {
                console.error(Message.of("cli.plan.rest", out.toString()));
            }
        }
        return result.feasible() ? Console.DONE : Console.INFEASIBLE;
    }

    /** On a busy machine a slow start of the JVM counts towards the time, so that the command ends when it should. */
    private static Duration searchTime(int seconds) {
        Duration late = ProcessHandle.current()
                .info()
                .startInstant()
                .map(begin -> Duration.between(begin, Instant.now()).minus(USUAL_START))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
        Duration least = Duration.ofSeconds(seconds).dividedBy(2);
        Duration left = Duration.ofSeconds(seconds).minus(late);
        return left.compareTo(least) < 0 ? least : left;
    }
}
