package de.medienplan.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which report on the progress of the works.
 *
 * @param day up to which it reports
 * @param known only what was known at this moment counts, so that a report can be made again as it was; null for all that is
 *     known now
 */
public record ProgressRequest(LocalDate day, @Nullable Instant known, Locale locale) {}
