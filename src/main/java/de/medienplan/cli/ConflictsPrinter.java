package de.medienplan.cli;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.conflict.Contradiction;
import de.medienplan.planning.conflict.Contradictions;
import de.medienplan.planning.conflict.RepairSentences;
import de.medienplan.shared.Message;
import java.util.List;
import java.util.function.Consumer;

/** Contradictions and their repairs, a sentence a line; nothing where there are none. */
record ConflictsPrinter(Scenario scenario, Contradictions found) {

    void print(Consumer<Message> line) {
        if (found.none()) {
            return;
        }
        RepairSentences repairs = new RepairSentences(scenario, found);
        print(
                line,
                found.certain() ? "cli.conflicts.intro" : "cli.conflicts.perhaps",
                found.findings().stream().map(Contradiction::sentence).toList());
        print(line, "cli.conflicts.release", repairs.release());
        print(line, "cli.conflicts.supply", repairs.supply());
    }

    private static void print(Consumer<Message> line, String title, List<Message> sentences) {
        line.accept(Message.of(title));
        sentences.forEach(sentence -> line.accept(Message.of("cli.conflicts.line", sentence)));
    }
}
