package de.medienplan.command;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words behind {@code import}.
 *
 * @param mapping file with answers to what a person would choose on screen; null for none
 * @param server running Medienplan that takes the file in; null for the data at hand
 */
record ImportRequest(
        String kind,
        Path file,
        boolean preview,
        @Nullable Path mapping,
        @Nullable RunningServer server) {

    private static final Set<String> WITH_VALUE = Set.of("--mapping", "--url", "--token", "--token-file");
    private static final Set<String> PLAIN = Set.of("--json", "--preview");

    /** @throws UserException if the words cannot be understood */
    static ImportRequest parse(List<String> words) {
        Map<String, String> options = new HashMap<>();
        List<String> rest = new ArrayList<>();
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            if (WITH_VALUE.contains(word)) {
                UserException.throwIf(left.isEmpty(), "cli.plan.noValue", word);
                options.put(word, left.removeFirst());
            } else if (word.startsWith("--")) {
                UserException.throwIf(!PLAIN.contains(word), "command.import.usage");
                options.put(word, "");
            } else {
                rest.add(word);
            }
        }
        UserException.throwIf(rest.size() != 2, "command.import.usage");
        String mapping = options.get("--mapping");
        return new ImportRequest(
                rest.get(0),
                Path.of(rest.get(1)),
                options.containsKey("--preview"),
                mapping == null ? null : Path.of(mapping),
                RunningServer.of(options));
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    byte[] content() {
        return read(file);
    }

    byte @Nullable [] answers() {
        return mapping == null ? null : read(mapping);
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserException(Message.of("command.import.unreadable", file.toString()));
        }
    }
}
