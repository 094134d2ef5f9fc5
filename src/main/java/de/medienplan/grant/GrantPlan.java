package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rollout plan as grants see it. Money in whole euros, as the planner counts.
 *
 * @param forfeited the planner's forfeited grants, all programmes together
 */
public record GrantPlan(PlanId planId, String name, List<Programme> programmes, List<School> schools, long forfeited) {

    public GrantPlan {
        programmes = List.copyOf(programmes);
        schools = List.copyOf(schools);
    }

    /**
     * What becomes of a programme's money.
     *
     * @param code the programme's code
     * @param earliestStart first day of the first quarter in which a funded school may start
     * @param lastCompletion last day of the last quarter in which a funded school may complete
     */
    public record Programme(
            String code,
            LocalDate earliestStart,
            LocalDate lastCompletion,
            long baseReceived,
            long baseForfeited,
            long poolReceived,
            long poolForfeited) {

        public long forfeited() {
            return baseForfeited + poolForfeited;
        }
    }

    /**
     * @param schoolId id in the register; null if the plan's school is not in it
     * @param start first day of the quarter in which it starts; null if unplanned
     * @param completion last day of the quarter in which it completes; null if unplanned
     * @param readyFrom first day of the first quarter in which it can start, since the building is ready
     * @param quarters how long the work takes
     */
    public record School(
            @Nullable SchoolId schoolId,
            String name,
            @Nullable LocalDate start,
            @Nullable LocalDate completion,
            LocalDate readyFrom,
            int quarters,
            List<Grant> grants) {

        public School {
            grants = List.copyOf(grants);
        }

        public Optional<Grant> grant(String programme) {
            return grants.stream()
                    .filter(grant -> grant.programme().equals(programme))
                    .findFirst();
        }
    }

    /**
     * @param received whether start and completion lie within the programme's dates
     * @param base base amount, received or lost
     * @param poolEligible costs that count for the pool if received
     */
    public record Grant(String programme, boolean received, long base, long poolEligible) {}
}
