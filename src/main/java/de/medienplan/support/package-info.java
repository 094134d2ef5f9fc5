/** First-level support: how many posts the devices need, how many there are, and who is responsible for what. */
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
            "school",
            "device",
            "offer"
        })
@NullMarked
package de.medienplan.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
