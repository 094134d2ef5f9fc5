/** Files for other programs by a profile that the city sets: columns, fixed words, notations, encoding. Knows no feature. */
@NamedInterface("profile")
@NullMarked
package de.medienplan.exporting.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
