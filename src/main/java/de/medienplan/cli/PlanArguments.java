package de.medienplan.cli;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
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
        Deque<String> words = new ArrayDeque<>(List.of(args));
        Path scenario = null;
        Path out = null;
        Path start = null;
        long seconds = 10;
        long seed = 1;
        long threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--seconds" -> seconds = number(word, value(word, words), 1, DAY);
                case "--seed" -> seed = number(word, value(word, words), 0, Integer.MAX_VALUE);
                case "--threads" -> threads = number(word, value(word, words), 1, MOST_THREADS);
                case "--out" -> out = file(value(word, words));
                case "--start" -> start = file(value(word, words));
                default -> {
                    if (word.startsWith("-") || scenario != null) {
                        throw new UserException(Message.of("cli.plan.unknown", word));
                    }
                    scenario = file(word);
                }
            }
        }
        if (scenario == null) {
            throw new UserException(Message.of("cli.plan.noScenario"));
        }
        return new PlanArguments(scenario, (int) seconds, out, start, seed, (int) threads);
    }

    private static String value(String option, Deque<String> words) {
        if (words.isEmpty()) {
            throw new UserException(Message.of("cli.plan.noValue", option));
        }
        return words.pop();
    }

    private static long number(String option, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, like a number out of range
        }
        throw new UserException(
                Message.of("cli.plan.noNumber", option, text, String.valueOf(least), String.valueOf(most)));
    }

    private static Path file(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UserException(Message.of("cli.plan.noFile", name));
        }
    }
}
