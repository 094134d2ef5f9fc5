package de.medienplan.publication;

import de.medienplan.map.Outlines;
import de.medienplan.map.SchoolMap;
import de.medienplan.rollout.plan.DecisionDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the public sees.
 *
 * @param city its name; empty if not entered
 * @param emblem PNG; empty for none
 */
record PublicPlan(
        String city,
        Optional<byte[]> emblem,
        LocalDate day,
        DecisionDraft decision,
        List<PublicSchool> schools,
        SchoolMap map,
        Outlines outlines) {}
