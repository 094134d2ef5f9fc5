/** The budget: years with their lines and remainders, the measures' needs, and the Kostentabelle of any plan. */
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
            "records :: ui",
            "city",
            "school",
            "device",
            "offer",
            "grant",
            "subsidy",
            "support",
            "order"
        })
@NullMarked
package de.medienplan.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
