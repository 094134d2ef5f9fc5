package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The account given to the funding body; what was drawn beyond its amount is due for repayment. Euros and cents. */
public record ProofOfUse(LocalDate on, BigDecimal amount) {}
