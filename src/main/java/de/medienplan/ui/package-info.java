/** The shell and the parts every screen is made of. */
@ApplicationModule(allowedDependencies = {"shared", "importing", "exporting", "exporting :: profile", "history"})
@NullMarked
package de.medienplan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
