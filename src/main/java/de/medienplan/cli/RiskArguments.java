package de.medienplan.cli;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words behind {@code risk}.
 *
 * @param assumptions file with other ranges, or null
 * @param buffer quarters before a grant's last date to plan with; 0: no safer plan is looked for
 * @param seconds to look for it
 * @param json whether to print JSON instead of sentences
 * @param out file for the JSON, or null
 */
record RiskArguments(
        Path scenario,
        Path plan,
        int futures,
        long seed,
        @Nullable Path assumptions,
        int buffer,
        int seconds,
        boolean json,
        @Nullable Path out) {

    private static final int MOST_FUTURES = 100_000;
    private static final int MOST_BUFFER = 40;
    private static final int HOUR = 3_600;

    static RiskArguments parse(String[] args) {
        ConsoleText words = new ConsoleText(args);
        List<Path> files = new ArrayList<>();
        long futures = 1_000;
        long seed = 1;
        Path assumptions = null;
        long buffer = 0;
        long seconds = 10;
        boolean json = false;
        Path out = null;
        while (words.any()) {
            String word = words.next();
            switch (word) {
                case "--futures" -> futures = words.number(word, 1, MOST_FUTURES);
                case "--seed" -> seed = words.number(word, Long.MIN_VALUE, Long.MAX_VALUE);
                case "--assumptions" -> assumptions = ConsoleText.file(words.value(word));
                case "--buffer" -> buffer = words.number(word, 0, MOST_BUFFER);
                case "--seconds" -> seconds = words.number(word, 1, HOUR);
                case "--json" -> json = true;
                case "--out" -> out = ConsoleText.file(words.value(word));
                default -> ConsoleText.addFile(files, word, 2);
            }
        }
        if (files.size() < 2) {
            throw new UserException(Message.of("cli.risk.usage"));
        }
        return new RiskArguments(
                files.getFirst(),
                files.getLast(),
                (int) futures,
                seed,
                assumptions,
                (int) buffer,
                (int) seconds,
                json,
                out);
    }
}
