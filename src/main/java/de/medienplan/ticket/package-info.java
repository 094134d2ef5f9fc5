/**
 * Tickets of the service desk: taken from the export of any ticket system without a word that a person wrote, and what they
 * say of devices, schools, times and posts.
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
            "school",
            "device",
            "device :: mdm",
            "offer",
            "support"
        })
@NullMarked
package de.medienplan.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
