/**
 * From order to payment: what was ordered, invoiced and paid, split over schools, measures, grants and budget lines; who
 * released it; what the treasury gets. Budget lines and measures are named by {@link de.medienplan.order.AssignmentSource},
 * plans by {@link de.medienplan.order.OrderPlanSource}, which features above supply.
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
            "records",
            "records :: ui",
            "document",
            "document :: ui",
            "school",
            "support",
            "grant"
        })
@NullMarked
package de.medienplan.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
