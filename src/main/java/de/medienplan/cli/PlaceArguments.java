package de.medienplan.cli;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words behind {@code place} and {@code first}.
 *
 * @param school id of the school that looks for a place
 * @param json whether to print JSON instead of sentences
 * @param take number of the answer that becomes the plan, from 1
 * @param out file for that plan, or null
 */
record PlaceArguments(
        Path scenario,
        Path plan,
        String school,
        boolean json,
        int take,
        @Nullable Path out) {

    private static final int MOST_ANSWERS = 1_000;

    static PlaceArguments parse(String command, String[] args) {
        ConsoleText words = new ConsoleText(args);
        List<Path> files = new ArrayList<>();
        String school = null;
        boolean json = false;
        int take = 1;
        Path out = null;
        while (words.any()) {
            String word = words.next();
            switch (word) {
                case "--school" -> school = words.value(word);
                case "--json" -> json = true;
                case "--take" -> take = (int) words.number(word, 1, MOST_ANSWERS);
                case "--out" -> out = ConsoleText.file(words.value(word));
                default -> ConsoleText.addFile(files, word, 2);
            }
        }
        if (files.size() < 2 || school == null) {
            throw new UserException(Message.of("cli.place.usage", command));
        }
        return new PlaceArguments(files.getFirst(), files.getLast(), school, json, take, out);
    }
}
