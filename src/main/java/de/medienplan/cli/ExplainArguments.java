package de.medienplan.cli;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words behind {@code explain} and {@code bottlenecks}.
 *
 * @param schools ids to explain; empty: all
 * @param json whether to print JSON instead of sentences
 * @param out file for the JSON, or null
 */
record ExplainArguments(
        Path scenario,
        Path plan,
        List<String> schools,
        boolean json,
        @Nullable Path out) {

    static ExplainArguments parse(String[] args, String usage) {
        ConsoleText words = new ConsoleText(args);
        List<Path> files = new ArrayList<>();
        List<String> schools = new ArrayList<>();
        boolean json = false;
        Path out = null;
        while (words.any()) {
            String word = words.next();
            switch (word) {
                case "--school" -> schools.add(words.value(word));
                case "--json" -> json = true;
                case "--out" -> out = ConsoleText.file(words.value(word));
                default -> ConsoleText.addFile(files, word, 2);
            }
        }
        if (files.size() < 2) {
            throw new UserException(Message.of(usage));
        }
        return new ExplainArguments(files.getFirst(), files.getLast(), List.copyOf(schools), json, out);
    }
}
