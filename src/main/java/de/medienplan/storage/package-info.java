/**
 * Where the data lives: a PostgreSQL that Medienplan brings along and runs itself, or one that the city already runs.
 * The features only ever see a {@code DataSource}.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package de.medienplan.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
