/** Scenarios, planning runs and plans: which school is equipped in which quarter, and what that costs. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "importing",
            "exporting",
            "storage",
            "identity",
            "jobs",
            "history",
            "deadline",
            "records",
            "records :: ui",
            "school",
            "device",
            "offer",
            "grant",
            "subsidy",
            "support",
            "ticket",
            "order",
            "budget",
            "planning",
            "planning :: alternative",
            "planning :: city",
            "planning :: conflict",
            "planning :: means",
            "planning :: place",
            "planning :: risk",
            "planning :: search",
            "reasons"
        })
@NullMarked
package de.medienplan.rollout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
