package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the latest notice of the funding body grants.
 *
 * @param number of the notice, empty for none
 * @param on date of the notice
 * @param amount euros and cents
 */
public record Approval(String number, LocalDate on, BigDecimal amount) {}
