package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.Instant;

/** A stored share-out of a pool. */
public record ShareVersionRow(
        long id,
        ProgrammeId programmeId,
        String name,
        Sums sums,
        ShareSettings settings,
        String planName,
        Created created,
        boolean inForce) {

    /** What there is to share out, and what the shares come to. */
    public record Sums(BigDecimal pool, BigDecimal total) {}

    public record Created(Instant at, String by) {}
}
