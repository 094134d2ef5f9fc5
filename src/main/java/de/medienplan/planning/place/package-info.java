/** Where one school could stand in a plan in hand, who gives way for it and at what price. */
@NamedInterface("place")
@NullMarked
package de.medienplan.planning.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
