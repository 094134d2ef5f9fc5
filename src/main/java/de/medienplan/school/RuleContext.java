package de.medienplan.school;

import java.time.LocalDate;
import java.util.Set;

/**
 * What rules need to know beside the values.
 *
 * @param typeCodes the school types that exist
 */
record RuleContext(LocalDate today, Set<String> typeCodes) {}
