package de.medienplan.cli;

import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioNames;
import de.medienplan.reasons.Scarcity;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bottlenecks SCENARIO.json PLAN.json}: for each limit how much of it the plan uses, who uses it, and what one
 * more unit would be worth, estimated by the relaxation. Exit code 0: done; 2: unusable input.
 */
final class BottlenecksCommand {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Console console;

    BottlenecksCommand(Console console) {
        this.console = console;
    }

    int run(String[] args) {
        try {
            ExplainArguments arguments = ExplainArguments.parse(args, "cli.bottlenecks.usage");
            if (!arguments.schools().isEmpty()) {
                throw new UserException(Message.of("cli.plan.unknown", "--school"));
            }
            Documents.checkTarget(arguments.out());
            Scenario scenario = Documents.scenario(arguments.scenario());
            Plan plan = Documents.plan(arguments.plan());
            ExplainCommand.checked(scenario, plan);
            List<Scarcity.Row> rows = Scarcity.of(scenario, plan);
            if (arguments.json() || arguments.out() != null) {
                console.deliver(json(scenario, rows), arguments.out());
            }
            if (!arguments.json()) {
                print(rows);
            }
            return Console.DONE;
        } catch (UserException e) {
            console.error(e.reason());
            return Console.UNUSABLE;
        }
    }

    private static byte[] json(Scenario scenario, List<Scarcity.Row> rows) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "medienplan-bottlenecks/1");
        json.put("scenario", scenario.name());
        json.put("limits", rows.stream().map(BottlenecksCommand::row).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private static Map<String, Object> row(Scarcity.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", row.kind().name());
        if (!row.name().isEmpty()) {
            json.put("resource", row.name());
        }
        json.put("when", row.when());
        json.put("used", row.used());
        json.put("available", row.available());
        json.put("estimatedValue", row.value());
        json.put("perUnits", row.kind() == Scarcity.Kind.FUNDS ? 1_000 : 1);
        json.put("usedBy", row.users());
        return json;
    }

    private void print(List<Scarcity.Row> rows) {
        console.print(Message.of("reasons.scarce.intro"));
        console.out().println();
        for (Scarcity.Row row : rows) {
            console.print(Message.of(
                    row.binds()
                            ? "cli.bottlenecks.scarce"
                            : row.value() > 0 ? "cli.bottlenecks.unused" : "cli.bottlenecks.plenty",
                    row.kind() == Scarcity.Kind.CAPACITY
                            ? ScenarioNames.resource(row.name())
                            : Message.of("reasons.scarce.kind." + row.kind()),
                    Formats.quarter(row.when()),
                    row.used(),
                    row.available(),
                    Math.round(row.value()),
                    Message.of("reasons.scarce.unit." + row.kind()),
                    row.users().size()));
        }
    }
}
