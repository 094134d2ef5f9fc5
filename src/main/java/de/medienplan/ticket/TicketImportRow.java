package de.medienplan.ticket;

import java.time.Instant;

/** One export that was taken in. */
public record TicketImportRow(
        Instant at, String actor, String fileName, String system, int added, int changed, int unchanged) {}
