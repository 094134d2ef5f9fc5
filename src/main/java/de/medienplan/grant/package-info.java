/**
 * Grant programmes as data, the sharing-out of their pools, applications from the first draft to the proof of use, and
 * the money that is forfeited when dates are missed.
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
            "document",
            "document :: ui",
            "school",
            "device",
            "offer"
        })
@NullMarked
package de.medienplan.grant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
