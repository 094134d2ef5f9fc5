package de.medienplan.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The present user's calendar subscription. */
public record FeedRow(Instant createdAt, @Nullable Instant lastUsedAt) {}
