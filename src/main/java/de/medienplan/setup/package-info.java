/** Einrichten: what a new city enters first, step by step, and its profile to change later. Owns no data of its own. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "identity",
            "records",
            "city",
            "school",
            "support",
            "budget",
            "rollout :: scenario",
            "rollout :: derive"
        })
@NullMarked
package de.medienplan.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
