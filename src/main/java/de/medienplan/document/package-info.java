/**
 * Files that hang on things of other features: kept in the database, read by those who may read the thing, shown in the
 * browser where that is safe. Features say what files may hang on by {@link de.medienplan.document.DocumentPlace} beans; this
 * package knows none of them.
 */
@ApplicationModule(allowedDependencies = {"shared", "ui", "identity", "history"})
@NullMarked
package de.medienplan.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
