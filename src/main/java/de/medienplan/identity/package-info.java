/** Users, roles, login: who may do what. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "history", "storage"})
@NullMarked
package de.medienplan.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
