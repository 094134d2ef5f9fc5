package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Approved money called and received, in euros and cents. */
public record Drawdown(LocalDate on, BigDecimal amount) {}
