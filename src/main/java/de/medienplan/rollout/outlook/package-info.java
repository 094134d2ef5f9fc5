/** What plans mean for other features: money, grants, subsidies, support, reasons. */
@NullMarked
package de.medienplan.rollout.outlook;

import org.jspecify.annotations.NullMarked;
