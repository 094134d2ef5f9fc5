/** What everybody may see without signing in, once an administrator has switched it on: decided dates, states, a map. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "exporting",
            "storage",
            "identity",
            "history",
            "records",
            "records :: ui",
            "city",
            "school",
            "map",
            "planning",
            "rollout :: progress",
            "rollout :: plan",
            "rollout :: outlook"
        })
@NullMarked
package de.medienplan.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
