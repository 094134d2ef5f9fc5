package de.medienplan.rollout.outlook;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.DeadlineSource;
import de.medienplan.identity.Role;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The dates of the decided plan: by when a school must have begun, and by when it must be done. */
@Component
class DecidedDeadlines implements DeadlineSource {

    private final DecidedPlans decisions;
    private final Plans plans;
    private final PlansUnderWay underWay;
    private final Schools schools;

    DecidedDeadlines(DecidedPlans decisions, Plans plans, PlansUnderWay underWay, Schools schools) {
        this.decisions = decisions;
        this.plans = plans;
        this.underWay = underWay;
        this.schools = schools;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.READER);
    }

    @Override
    public List<Deadline> deadlines(LocalDate asOf) {
        return decisions
                .inForce(asOf)
                .map(decided -> of(plans.get(decided.planId()), decided.number(), asOf))
                .orElse(List.of());
    }

    private List<Deadline> of(StoredPlan plan, String number, LocalDate asOf) {
        Map<SchoolId, String> names = schools.all().stream().collect(Collectors.toMap(SchoolRow::id, SchoolRow::name));
        List<Deadline> found = new ArrayList<>();
        for (SchoolStanding school : underWay.standing(plan, asOf).schools()) {
            boolean begun = school.standing() == Standing.UNDER_WAY || school.standing() == Standing.WORKS_LATE;
            boolean open = school.standing() == Standing.TO_COME || school.standing() == Standing.START_LATE;
            String period =
                    begun ? school.planned().completion() : school.planned().start();
            if ((begun || open) && period != null && Quarter.isQuarter(period)) {
                SchoolId id = school.registerId();
                String name = id == null ? school.name() : names.getOrDefault(id, school.name());
                found.add(deadline(plan, number, school.id(), name, Quarter.parse(period), begun ? "done" : "begun"));
            }
        }
        return found;
    }

    private static Deadline deadline(
            StoredPlan plan, String number, String school, String name, Quarter quarter, String kind) {
        return new Deadline(
                "rollout:" + kind + ":" + quarter,
                quarter.lastDay(),
                Message.of("progress.deadline." + kind),
                new Deadline.About(plan.row().nameIn(plan.scenario().name()), name, number),
                null,
                "",
                new Deadline.Next(
                        Message.of("progress.deadline.step"),
                        "plan/" + plan.row().id() + "?schule=" + school));
    }
}
