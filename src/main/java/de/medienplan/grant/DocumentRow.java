package de.medienplan.grant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of an application: that it is there, since when, and where it is kept.
 *
 * @param requiredId the required document that it is; null for any other
 * @param reference where it is kept, e.g. a file number
 */
public record DocumentRow(long id, @Nullable Long requiredId, String name, LocalDate receivedOn, String reference) {}
