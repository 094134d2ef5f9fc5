package de.medienplan.publication;

import de.medienplan.map.Outlines;
import de.medienplan.map.SchoolMap;
import de.medienplan.rollout.plan.DecisionDraft;
import java.time.LocalDate;
import java.util.List;

/**
 * What the public sees.
 *
 * @param city its name; empty if not entered
 */
record PublicPlan(
        String city,
        LocalDate day,
        DecisionDraft decision,
        List<PublicSchool> schools,
        SchoolMap map,
        Outlines outlines) {}
