package de.medienplan.command;

import de.medienplan.device.CountStatement;
import de.medienplan.importing.ImportResult;
import de.medienplan.importing.Remark;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes what came of an import: sentences for people, or one JSON object for programs. */
final class OutcomePrinter {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final PrintStream out;
    private final boolean json;

    OutcomePrinter(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** @param preview whether the file was only to be looked at */
    void print(Outcome outcome, boolean preview) {
        if (json) {
            out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document(outcome)));
            return;
        }
        ImportResult result = outcome.result();
        say(Message.of(
                "command.import.result", result.added(), result.changed(), result.unchanged(), result.leftOut()));
        outcome.faults().forEach(fault -> say("command.import.fault", fault));
        outcome.hints().forEach(hint -> say("command.import.hint", hint));
        if (!outcome.unused().isEmpty()) {
            say(Message.of("command.import.unused", String.join(", ", outcome.unused())));
        }
        say(Message.of(ending(outcome, preview)));
    }

    private static String ending(Outcome outcome, boolean preview) {
        if (outcome.stored()) {
            return "command.import.stored";
        }
        if (!outcome.isClean()) {
            return "command.import.nothing";
        }
        return preview ? "command.import.preview" : "command.import.same";
    }

    private void say(String key, Remark remark) {
        say(Message.of(key, remark.row(), remark.column(), remark.value(), remark.reason()));
    }

    private void say(Message message) {
        out.println(Texts.german(message));
    }

    private static Map<String, Object> document(Outcome outcome) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("added", outcome.result().added());
        document.put("changed", outcome.result().changed());
        document.put("unchanged", outcome.result().unchanged());
        document.put("leftOut", outcome.result().leftOut());
        document.put("stored", outcome.stored());
        document.put("faults", remarks(outcome.faults()));
        document.put("hints", remarks(outcome.hints()));
        document.put("unusedColumns", outcome.unused());
        if (!outcome.counts().isEmpty()) {
            document.put(
                    "counts",
                    outcome.counts().stream().map(OutcomePrinter::count).toList());
        }
        return document;
    }

    private static List<Map<String, Object>> remarks(List<? extends Remark> remarks) {
        return remarks.stream().map(OutcomePrinter::remark).toList();
    }

    private static Map<String, Object> remark(Remark remark) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("row", remark.row());
        json.put("column", remark.column());
        json.put("value", remark.value());
        json.put("reason", Texts.german(remark.reason()));
        return json;
    }

    private static Map<String, Object> count(CountStatement count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("school", count.school());
        json.put("category", count.category());
        json.put("schoolYear", count.year().toString());
        json.put("kind", count.kind().name());
        json.put("count", count.count());
        return json;
    }
}
