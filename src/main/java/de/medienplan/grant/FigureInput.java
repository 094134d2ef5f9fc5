package de.medienplan.grant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value as a user enters it.
 *
 * @param value {@code BigDecimal}, {@code LocalDate} or {@code String}, as the figure's kind asks for
 * @param source where it stands, never blank
 * @param sourceDate date of the source, null if it has none
 */
public record FigureInput(
        Object value, String source, @Nullable LocalDate sourceDate) {}
