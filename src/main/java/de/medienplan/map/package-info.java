/** The city as a map: schools by wave, state or support, on screen, in papers and for the public. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "exporting",
            "storage",
            "identity",
            "history",
            "school",
            "planning",
            "rollout :: progress",
            "rollout :: plan",
            "rollout :: outlook"
        })
@NullMarked
package de.medienplan.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
