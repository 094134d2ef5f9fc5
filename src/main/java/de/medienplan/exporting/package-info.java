/** Tables as files: CSV and Excel, safe to open in a spreadsheet. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package de.medienplan.exporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
