package de.medienplan.subsidy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that a letter could be written for.
 *
 * @param lastWritten when the last letter of the kind was written; null if none was
 */
public record LetterCase(CaseRow row, @Nullable LocalDate lastWritten) {}
