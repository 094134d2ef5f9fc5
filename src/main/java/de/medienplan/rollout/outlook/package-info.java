/** What plans mean for other features: money, grants, subsidies, support, reasons. */
@NamedInterface("outlook")
@NullMarked
package de.medienplan.rollout.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
