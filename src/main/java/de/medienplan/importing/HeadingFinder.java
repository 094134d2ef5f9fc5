package de.medienplan.importing;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds the sheet and the line whose cells read most like headings of the kind; titles above it are passed over. */
final class HeadingFinder {

    private HeadingFinder() {}

    static <F extends ImportField> TablePlace find(SourceFile file, List<F> fields) {
        TablePlace best = file.first();
        ToIntFunction<List<String>> known = ColumnMapping.known(fields);
        int most = 0;
        List<SheetStart> sheets = file.sheets();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            for (TableRow line : sheets.get(sheet).lines()) {
                int found = known.applyAsInt(line.cells());
                if (found > most) {
                    most = found;
                    best = new TablePlace(sheet, line.number());
                }
            }
        }
        return best;
    }
}
