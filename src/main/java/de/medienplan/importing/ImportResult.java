package de.medienplan.importing;

import de.medienplan.importing.RecordChange.Kind;

/** How many records an import added, changed and found as they should be, and how many rows it left out on purpose. */
public record ImportResult(int added, int changed, int unchanged, int leftOut) {

    public static ImportResult of(ImportPreview done) {
        return new ImportResult(
                done.count(Kind.ADDED), done.count(Kind.CHANGED), done.count(Kind.UNCHANGED), done.leftOut());
    }
}
