/** The city that uses Medienplan: its name, state, numbers and what its papers and screens call things. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "history", "records"})
@NullMarked
package de.medienplan.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
