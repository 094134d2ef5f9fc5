package de.medienplan.command;

import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.io.PrintStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes what came of an import: sentences for people, or one JSON object for programs. */
final class AnswerPrinter {

    private final PrintStream out;
    private final boolean json;

    AnswerPrinter(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    static AnswerPrinter of(List<String> words, PrintStream out) {
        return new AnswerPrinter(out, words.contains("--json"));
    }

    /** @param preview whether the file was only to be looked at */
    void print(ImportAnswer answer, boolean preview) {
        if (json) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
            return;
        }
        say(Message.of(
                "command.import.result", answer.added(), answer.changed(), answer.unchanged(), answer.leftOut()));
        answer.faults().forEach(fault -> say("command.import.fault", fault));
        answer.hints().forEach(hint -> say("command.import.hint", hint));
        if (!answer.unusedColumns().isEmpty()) {
            say(Message.of("command.import.unused", String.join(", ", answer.unusedColumns())));
        }
        say(Message.of(ending(answer, preview)));
    }

    private static String ending(ImportAnswer answer, boolean preview) {
        if (answer.stored()) {
            return "command.import.stored";
        }
        if (!answer.isClean()) {
            return "command.import.nothing";
        }
        return preview ? "command.import.preview" : "command.import.same";
    }

    private void say(String key, ImportAnswer.Note note) {
        say(Message.of(key, note.row(), note.column(), note.value(), note.reason()));
    }

    private void say(Message message) {
        out.println(Texts.german(message));
    }
}
