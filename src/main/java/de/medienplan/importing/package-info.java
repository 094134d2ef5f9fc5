/**
 * Reads tables that users bring (CSV, Excel) into rows of text, maps their columns to fields, parses German values and
 * collects every fault. Pure Java on purpose: no Spring, no JPA, no Vaadin, so that each feature imports the same way.
 */
@ApplicationModule(allowedDependencies = {"shared", "exporting"})
@NullMarked
package de.medienplan.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
