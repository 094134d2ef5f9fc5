package de.medienplan.cli;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The words behind a command, taken one after the other; a bad one is refused by name. */
final class ConsoleText {

    private final Deque<String> left;

    ConsoleText(String[] words) {
        this.left = new ArrayDeque<>(List.of(words));
    }

    boolean any() {
        return !left.isEmpty();
    }

    String next() {
        return left.pop();
    }

    /** The word after an option. */
    String value(String option) {
        if (left.isEmpty()) {
            throw new UserException(Message.of("cli.plan.noValue", option));
        }
        return left.pop();
    }

    long number(String option, long least, long most) {
        String text = value(option);
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

    static Path file(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UserException(Message.of("cli.plan.noFile", name));
        }
    }

    /** Adds a file to those named so far; an option here, or one file too many, is unknown. */
    static void addFile(List<Path> files, String word, int most) {
        if (word.startsWith("-") || files.size() == most) {
            throw new UserException(Message.of("cli.plan.unknown", word));
        }
        files.add(file(word));
    }
}
