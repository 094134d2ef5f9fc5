/**
 * The interface for other programs: the same services and rights as the screens, as resources over HTTP. No feature knows
 * it. Described for people in docs/api.md, for programs under {@code /api/openapi}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "deadline",
            "records",
            "command",
            "school",
            "device",
            "grant",
            "rollout",
            "rollout :: progress",
            "rollout :: scenario",
            "rollout :: plan",
            "rollout :: outlook",
            "planning"
        })
@NullMarked
package de.medienplan.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
