/** The list of files that every screen shows alike. */
@NamedInterface("ui")
@NullMarked
package de.medienplan.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
