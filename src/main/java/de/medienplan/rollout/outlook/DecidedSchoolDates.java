package de.medienplan.rollout.outlook;

import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.school.DecidedDate;
import de.medienplan.school.DecidedDateSource;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the register what was decided about its schools. */
@Component
class DecidedSchoolDates implements DecidedDateSource {

    private final DecidedStandings decided;

    DecidedSchoolDates(DecidedStandings decided) {
        this.decided = decided;
    }

    @Override
    public Map<SchoolId, DecidedDate> dates(LocalDate day) {
        Map<SchoolId, DecidedDate> dates = new HashMap<>();
        decided.on(day)
                .ifPresent(one -> one.standing().schools().forEach(school -> {
                    SchoolId id = school.registerId();
                    if (id != null) {
                        dates.put(id, date(school, one.decision()));
                    }
                }));
        return dates;
    }

    private static DecidedDate date(SchoolStanding school, DecidedPlan decision) {
        String start = Formats.quarter(school.planned().start());
        Message source = Message.of("decision.short", decision.number(), decision.decidedOn());
        return new DecidedDate(
                start,
                school.planned().start() == null
                        ? Message.of("decision.school.none", source)
                        : Message.of(
                                "decision.school",
                                start,
                                Formats.quarter(school.planned().completion()),
                                school.standing().label(),
                                source));
    }
}
