/** Council papers: a plan with its costs, posts, grants, risks and sources as a draft decision. */
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
            "support",
            "budget",
            "planning",
            "planning :: city",
            "planning :: risk",
            "reasons",
            "map",
            "rollout :: progress",
            "rollout :: scenario",
            "rollout :: plan",
            "rollout :: derive",
            "rollout :: run",
            "rollout :: outlook"
        })
@NullMarked
package de.medienplan.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
