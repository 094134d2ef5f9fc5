package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.Instant;

/** A stored share-out of a pool. */
public record ShareVersionRow(
        long id,
        long programmeId,
        String name,
        BigDecimal pool,
        BigDecimal total,
        ShareSettings settings,
        String planName,
        Instant createdAt,
        String createdBy,
        boolean inForce) {}
