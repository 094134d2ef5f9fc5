package de.medienplan.cli;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.conflict.Contradiction;
import de.medienplan.planning.conflict.Contradictions;
import de.medienplan.planning.conflict.RepairSentences;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code conflicts SCENARIO.json}: what contradicts itself before anything is planned, with the smallest repairs. Exit
 * code 0: nothing; 1: contradictions; 2: unusable input.
 */
final class ConflictsCommand {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Console console;

    ConflictsCommand(Console console) {
        this.console = console;
    }

    int run(String[] args) {
        try {
            ConsoleText words = new ConsoleText(args);
            List<Path> files = new ArrayList<>();
            boolean json = false;
            while (words.any()) {
                String word = words.next();
                if (word.equals("--json")) {
                    json = true;
                } else {
                    ConsoleText.addFile(files, word, 1);
                }
            }
            if (files.isEmpty()) {
                throw new UserException(Message.of("cli.conflicts.usage"));
            }
            return answer(Documents.scenario(files.getFirst()), json);
        } catch (UserException e) {
            console.error(e.reason());
            return Console.UNUSABLE;
        }
    }

    private int answer(Scenario scenario, boolean json) {
        Contradictions found = Contradictions.find(scenario);
        if (json) {
            console.deliver(json(scenario, found), null);
        } else if (found.none()) {
            console.print(Message.of("cli.conflicts.none"));
        } else {
            new ConflictsPrinter(scenario, found).print(console::print);
        }
        return found.none() ? Console.DONE : Console.INFEASIBLE;
    }

    private static byte[] json(Scenario scenario, Contradictions found) {
        RepairSentences repairs = new RepairSentences(scenario, found);
        Map<String, Object> release = new LinkedHashMap<>();
        release.put("pins", found.release());
        release.put("proven", found.fewest());
        release.put("anyway", found.anyway());
        release.put("sentences", ExplanationJson.texts(found.none() ? List.of() : repairs.release()));
        Map<String, Object> supply = new LinkedHashMap<>();
        supply.put("unsavablePins", found.unsavable());
        supply.put("means", found.means());
        supply.put("sentences", ExplanationJson.texts(repairs.supply()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "medienplan-conflicts/1");
        json.put("scenario", scenario.name());
        json.put(
                "findings",
                found.findings().stream().map(ConflictsCommand::finding).toList());
        json.put("release", release);
        json.put("supply", supply);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private static Map<String, @Nullable Object> finding(Contradiction finding) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", finding.kind().name().toLowerCase(Locale.ROOT));
        json.put("schools", finding.schools());
        json.put("period", finding.period());
        json.put("year", finding.year());
        json.put("resource", finding.resource());
        json.put("needed", finding.needed());
        json.put("available", finding.available());
        json.put("certain", finding.certain());
        json.put("sentences", ExplanationJson.texts(List.of(finding.sentence())));
        return json;
    }
}
