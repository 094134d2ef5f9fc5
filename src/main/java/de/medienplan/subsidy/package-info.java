/**
 * Subsidies for parent-financed tablets. Cases are social data: they live in a database schema of their own, every service
 * that reads them asks for the role, and every read is logged.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "importing",
            "exporting",
            "exporting :: profile",
            "storage",
            "identity",
            "history",
            "deadline",
            "city",
            "records",
            "records :: ui",
            "school",
            "device",
            "offer"
        })
@NullMarked
package de.medienplan.subsidy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
