/**
 * The two offers for all schools: the portal (measure 2) and mobile learning (measure 3), with prerequisites, state and
 * services; the money for system care; and what is printed about one school.
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
            "records :: ui",
            "city",
            "school",
            "device"
        })
@NullMarked
package de.medienplan.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
