package de.medienplan.cli;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.Violation;
import de.medienplan.planning.risk.Assumptions;
import de.medienplan.planning.risk.AssumptionsJson;
import de.medienplan.planning.risk.Risk;
import de.medienplan.planning.risk.RiskOptions;
import de.medienplan.planning.risk.RiskStudy;
import de.medienplan.planning.risk.SaferPlan;
import de.medienplan.shared.UserException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code risk SCENARIO.json PLAN.json}: what may become of a plan in many futures, and on request of a safer one. Exit code
 * 0: done; 1: done, but the plan breaks rules; 2: unusable input.
 */
final class RiskCommand {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Console console;

    RiskCommand(Console console) {
        this.console = console;
    }

    int run(String[] args) {
        try {
            RiskArguments arguments = RiskArguments.parse(args);
            Documents.checkTarget(arguments.out());
            Scenario scenario = Documents.scenario(arguments.scenario());
            Plan plan = Documents.plan(arguments.plan());
            Assumptions assumptions = arguments.assumptions() == null
                    ? AssumptionsJson.usual()
                    : Documents.read(arguments.assumptions(), AssumptionsJson::read);
            Evaluation evaluation = ExplainCommand.checked(scenario, plan);
            evaluation.violations().stream().map(Violation::reason).forEach(console::error);
            Risk risk = study(arguments, scenario, plan, assumptions);
            Plan safer = arguments.buffer() == 0 ? null : safer(arguments, scenario, plan);
            Risk after = safer == null ? null : study(arguments, scenario, safer, assumptions);
            if (arguments.json() || arguments.out() != null) {
                console.deliver(json(assumptions, risk, arguments.buffer(), safer, after), arguments.out());
            }
            if (!arguments.json()) {
                new RiskPrinter(console).print(assumptions, risk, arguments.buffer(), after);
            }
            return evaluation.feasible() ? Console.DONE : Console.INFEASIBLE;
        } catch (UserException e) {
            console.error(e.reason());
            return Console.UNUSABLE;
        }
    }

    private static Risk study(RiskArguments arguments, Scenario scenario, Plan plan, Assumptions assumptions) {
        RiskOptions options = new RiskOptions(arguments.futures(), arguments.seed(), true);
        return new RiskStudy(scenario, plan, assumptions, options, () -> false).run();
    }

    /** A plan made with the buffer, with its cost in the scenario as it is. */
    private Plan safer(RiskArguments arguments, Scenario scenario, Plan plan) {
        SolveOptions options = new SolveOptions(
                Duration.ofSeconds(arguments.seconds()),
                arguments.seed(),
                Runtime.getRuntime().availableProcessors(),
                plan);
        return SaferPlan.find(scenario, arguments.buffer(), options, new ProgressPrinter(console), new StopSignal())
                .plan();
    }

    private static byte[] json(
            Assumptions assumptions, Risk risk, int buffer, @Nullable Plan safer, @Nullable Risk after) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "medienplan-risk/1");
        json.put("assumptions", assumptions);
        json.put("risk", risk);
        if (after != null) {
            json.put("bufferQuarters", buffer);
            json.put("saferStarts", Objects.requireNonNull(safer).starts());
            json.put("saferRisk", after);
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }
}
