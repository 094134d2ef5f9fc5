package de.medienplan.rollout.outlook;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person at the screen should know of.
 *
 * @param day until when, or since when; null if it hangs on no day
 * @param amount euros that hang on it; null if none
 * @param path address of the screen on which one acts, without leading slash
 */
public record Matter(
        Message text, @Nullable LocalDate day, @Nullable BigDecimal amount, String path) {}
