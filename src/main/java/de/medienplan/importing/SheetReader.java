package de.medienplan.importing;

import org.jspecify.annotations.Nullable;

/** Reads the sheets of a file, line by line. */
interface SheetReader {

    void read(Sheets sheets);

    /** @param name empty for a text file */
    record Sheet(int index, String name, boolean hidden) {}

    /** Says of each sheet who takes its lines. */
    interface Sheets {

        /** @return null to pass over the sheet */
        @Nullable
        LineSink sheet(Sheet sheet);
    }
}
