package de.medienplan.cli;

import de.medienplan.shared.Message;
import de.medienplan.shared.PlainOutput;
import java.util.Arrays;
import java.util.Set;

/** Runs the command that the first word names. */
public final class Main {

    private static final Set<String> COMMANDS =
            Set.of("plan", "explain", "bottlenecks", "city", "risk", "conflicts", "place", "first");
    private static final Set<String> HELP = Set.of("--help", "-h");

    private Main() {}

    public static void main(String[] args) {
        System.setProperty("logback.configurationFile", "logback-cli.xml");
        Console console = new Console(PlainOutput.on(System.out), PlainOutput.on(System.err));
        System.exit(run(args, console));
    }

    static int run(String[] args, Console console) {
        String command = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        if (COMMANDS.contains(command) && Arrays.stream(rest).anyMatch(HELP::contains)) {
            console.print(Message.of("cli.help." + command));
            return Console.DONE;
        }
        return switch (command) {
            case "plan" -> new PlanCommand(console).run(rest);
            case "explain" -> new ExplainCommand(console).run(rest);
            case "bottlenecks" -> new BottlenecksCommand(console).run(rest);
            case "city" -> new CityCommand(console).run(rest);
            case "risk" -> new RiskCommand(console).run(rest);
            case "conflicts" -> new ConflictsCommand(console).run(rest);
            case "place", "first" -> new PlaceCommand(console, command.equals("first")).run(rest);
            default -> {
                console.error(Message.of("cli.usage"));
                yield Console.UNUSABLE;
            }
        };
    }
}
