/**
 * Why a school stands where it stands, what would let an unplanned one in, and what is scarce: answers that are computed
 * by moving the school and evaluating the whole plan again, and then put into sentences. Every sentence rests on a typed
 * finding; nothing is said that was not computed.
 *
 * <p>Plain Java on top of {@code planning}; only {@link de.medienplan.rollout.outlook.Reasons} is a service.
 */
@NullMarked
package de.medienplan.reasons;

import org.jspecify.annotations.NullMarked;
