package de.medienplan.importing;

import org.jspecify.annotations.Nullable;

/** Reads the sheets of a file, line by line. */
interface SheetReader {

    void read(Sheets sheets);

    /** Says of each sheet who takes its lines. */
    interface Sheets {

        /** @return null to pass over the sheet */
        @Nullable
        LineSink sheet(int index, String name);
    }
}
