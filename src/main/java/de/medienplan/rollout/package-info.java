/** Scenarios, planning runs and plans: which school is equipped in which quarter, and what that costs. */
@NullMarked
package de.medienplan.rollout;

import org.jspecify.annotations.NullMarked;
