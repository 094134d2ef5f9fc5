package de.medienplan.cli;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words behind {@code plan}.
 *
 * @param scenario file to plan
 * @param out file for the plan, or null
 * @param start plan to improve on, or null
 */
record PlanArguments(
        Path scenario,
        int seconds,
        @Nullable Path out,
        @Nullable Path start,
        long seed,
        int threads) {

    private static final int DAY = 86_400;
    private static final int MOST_THREADS = 64;

    static PlanArguments parse(String[] args) {
        ConsoleText words = new ConsoleText(args);
        List<Path> files = new ArrayList<>();
        Path out = null;
        Path start = null;
        long seconds = 10;
        long seed = 1;
        long threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        while (words.any()) {
            String word = words.next();
            switch (word) {
                case "--seconds" -> seconds = words.number(word, 1, DAY);
                case "--seed" -> seed = words.number(word, 0, Integer.MAX_VALUE);
                case "--threads" -> threads = words.number(word, 1, MOST_THREADS);
                case "--out" -> out = ConsoleText.file(words.value(word));
                case "--from", "--start" -> start = ConsoleText.file(words.value(word));
                default -> ConsoleText.addFile(files, word, 1);
            }
        }
        if (files.isEmpty()) {
            throw new UserException(Message.of("cli.plan.noScenario"));
        }
        return new PlanArguments(files.getFirst(), (int) seconds, out, start, seed, (int) threads);
    }
}
