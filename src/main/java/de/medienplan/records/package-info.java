/** Small stored things that screens show and give back as rows: figures with a source, rules, lines of a register. */
@ApplicationModule(allowedDependencies = {"shared", "storage", "ui", "history", "identity"})
@NullMarked
package de.medienplan.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
