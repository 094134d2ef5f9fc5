/** Lists and forms over stored rows. */
@NamedInterface("ui")
@NullMarked
package de.medienplan.records.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
