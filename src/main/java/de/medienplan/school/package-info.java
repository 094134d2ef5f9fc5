/**
 * The schools of the city: what is known about each, its types, how it is imported and changed. Other features read it
 * through {@link de.medienplan.school.Schools}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "importing",
            "exporting",
            "storage",
            "identity",
            "history",
            "deadline",
            "records",
            "records :: ui"
        })
@NullMarked
package de.medienplan.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
