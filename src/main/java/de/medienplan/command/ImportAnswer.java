package de.medienplan.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.medienplan.device.CountStatement;
import de.medienplan.importing.Remark;
import de.medienplan.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import, as programs read it: on the command line and through the interface alike.
 *
 * @param stored whether something is stored now
 * @param faults what is in the way, also questions that a person would have to answer
 * @param hints what was read otherwise than it stands there, and rows left out
 * @param unusedColumns headings of the columns that fill no field
 * @param counts what the file counts; missing for files without counts
 */
public record ImportAnswer(
        int added,
        int changed,
        int unchanged,
        int leftOut,
        boolean stored,
        List<Note> faults,
        List<Note> hints,
        List<String> unusedColumns,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<Count> counts) {

    /** @param row as the user's program shows it, counted from 1; 0 for the whole file */
    public record Note(int row, String column, String value, String reason) {

        static Note of(Remark remark, Locale language) {
            return new Note(remark.row(), remark.column(), remark.value(), Texts.render(remark.reason(), language));
        }
    }

    /**
     * @param school official number
     * @param category code
     * @param schoolYear such as 2026/27
     * @param kind ACTUAL or PLANNED
     */
    public record Count(String school, String category, String schoolYear, String kind, int count) {

        static Count of(CountStatement count) {
            return new Count(
                    count.school(),
                    count.category(),
                    count.year().toString(),
                    count.kind().name(),
                    count.count());
        }
    }

    static ImportAnswer of(Outcome outcome, Locale language) {
        return new ImportAnswer(
                outcome.result().added(),
                outcome.result().changed(),
                outcome.result().unchanged(),
                outcome.result().leftOut(),
                outcome.stored(),
                outcome.faults().stream().map(fault -> Note.of(fault, language)).toList(),
                outcome.hints().stream().map(hint -> Note.of(hint, language)).toList(),
                outcome.unused(),
                outcome.counts().stream().map(Count::of).toList());
    }

    /** Nothing can be said of the file but why. */
    static ImportAnswer refused(String reason) {
        return new ImportAnswer(
                0, 0, 0, 0, false, List.of(new Note(0, "", "", reason)), List.of(), List.of(), List.of());
    }

    boolean isClean() {
        return faults.isEmpty();
    }

    /** None for a file without counts. */
    List<Count> countsOrNone() {
        return Objects.requireNonNullElse(counts, List.of());
    }
}
