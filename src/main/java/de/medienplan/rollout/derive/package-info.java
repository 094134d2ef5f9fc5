/** What a scenario takes from the registers: needs, devices, ratios and their renewal. */
@NamedInterface("derive")
@NullMarked
package de.medienplan.rollout.derive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
