package de.medienplan.command;

import de.medienplan.device.CountStatement;
import de.medienplan.importing.Fault;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.ImportResult;
import de.medienplan.shared.Message;
import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param faults what is in the way, also questions that a person would have to answer
 * @param hints what was read otherwise than it stands there, and rows left out
 * @param unused headings of the columns that fill no field
 * @param counts what the file counts; empty for files without counts
 * @param stored whether something is stored now
 */
record Outcome(
        ImportResult result,
        List<Fault> faults,
        List<Hint> hints,
        List<String> unused,
        List<CountStatement> counts,
        boolean stored) {

    static Outcome of(ImportPreview preview, List<String> unused, List<CountStatement> counts, boolean stored) {
        return new Outcome(ImportResult.of(preview), preview.faults(), preview.hints(), unused, counts, stored);
    }

    /** Nothing can be said of the file but why. */
    static Outcome refused(int row, Message reason, List<String> unused) {
        return new Outcome(
                new ImportResult(0, 0, 0, 0),
                List.of(new Fault(row, "", "", reason)),
                List.of(),
                unused,
                List.of(),
                false);
    }

    boolean isClean() {
        return faults.isEmpty();
    }
}
