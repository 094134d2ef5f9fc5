package de.medienplan.map;

import java.time.Instant;

/** The outlines that the city uploaded. */
public record StoredOutlines(String name, Outlines outlines, Instant uploadedAt, String uploadedBy) {}
