package de.medienplan.device.mdm;

import de.medienplan.shared.SchoolYear;
import java.time.Instant;

/** One export that was taken over. */
public record MdmImportRow(
        Instant at,
        String actor,
        String fileName,
        SchoolYear year,
        int rowsRead,
        int rowsCounted,
        int rowsLeft,
        int cellsChanged) {}
