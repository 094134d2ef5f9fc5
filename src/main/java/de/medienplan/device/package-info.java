/**
 * What stands in the schools: categories of devices, how many of them per school year, purchases and their age, what a
 * school should have. Single devices and serial numbers are never stored.
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
            "school"
        })
@NullMarked
package de.medienplan.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
