package de.medienplan.cli;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words behind {@code city}.
 *
 * @param by period by the end of which every school is to be completed; null: the usual one
 * @param json whether to print JSON instead of sentences
 * @param out file for the JSON, or null
 */
record CityArguments(
        Path scenario,
        @Nullable String by,
        int seconds,
        boolean json,
        @Nullable Path out) {

    private static final int HOUR = 3_600;

    static CityArguments parse(String[] args) {
        ConsoleText words = new ConsoleText(args);
        List<Path> files = new ArrayList<>();
        String by = null;
        long seconds = 60;
        boolean json = false;
        Path out = null;
        while (words.any()) {
            String word = words.next();
            switch (word) {
                case "--by" -> by = words.value(word);
                case "--seconds" -> seconds = words.number(word, 1, HOUR);
                case "--json" -> json = true;
                case "--out" -> out = ConsoleText.file(words.value(word));
                default -> ConsoleText.addFile(files, word, 1);
            }
        }
        if (files.isEmpty()) {
            throw new UserException(Message.of("cli.city.usage"));
        }
        return new CityArguments(files.getFirst(), by, (int) seconds, json, out);
    }
}
