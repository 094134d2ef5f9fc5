/**
 * Contradictions that a scenario holds before anything is planned: pins that clash with windows, groups, capacity, money
 * or posts, each with its numbers, and the smallest repair in two forms: the fewest pins to release, and the least
 * additional money, capacity and posts with the pins kept. All rules are those of
 * {@link de.medienplan.planning.PlanEvaluator}.
 */
@NamedInterface("conflict")
@NullMarked
package de.medienplan.planning.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
