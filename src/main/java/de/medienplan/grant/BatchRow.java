package de.medienplan.grant;

import java.time.Instant;

/** A batch that was done and can be taken back. */
public record BatchRow(long id, BatchKind kind, String title, Instant doneAt, String doneBy, int applications) {}
