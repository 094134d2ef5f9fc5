package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;

/**
 * What a school gets from the pool.
 *
 * @param byHand whether somebody set the amount, so that it is left alone when the rest is shared out
 */
public record Share(SchoolId schoolId, BigDecimal amount, boolean byHand) {}
