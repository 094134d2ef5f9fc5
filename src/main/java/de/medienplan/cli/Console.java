package de.medienplan.cli;

import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a command writes: results to standard output, everything else to standard error; German. */
record Console(PrintStream out, PrintStream err) {

    /** Exit codes. */
    static final int DONE = 0;

    static final int INFEASIBLE = 1;
    static final int UNUSABLE = 2;

    void print(Message message) {
        out.println(Texts.german(message));
    }

    void error(Message message) {
        err.println(Texts.german(message));
    }

    /** Writes a document to its file, or to standard output if there is none. */
    void deliver(byte[] document, @Nullable Path file) {
        if (file != null) {
            Documents.write(file, document);
            return;
        }
        out.write(document, 0, document.length);
        out.println();
    }
}
