/** Commands that work on the stored data without a browser, for jobs at night. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "importing",
            "exporting",
            "identity",
            "history",
            "records",
            "school",
            "device",
            "device :: mdm",
            "grant",
            "order",
            "subsidy",
            "ticket",
            "rollout",
            "rollout :: progress"
        })
@NullMarked
package de.medienplan.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
