/** What a scenario takes from the registers: needs, devices, ratios and their renewal. */
@NullMarked
package de.medienplan.rollout.derive;

import org.jspecify.annotations.NullMarked;
