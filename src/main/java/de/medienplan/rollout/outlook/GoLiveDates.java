package de.medienplan.rollout.outlook;

import de.medienplan.planning.Afterwards;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Quarter;
import de.medienplan.ticket.GoLiveSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When schools went live, for tickets: as reported, else as the plan that counts on the day has it. */
@Component
class GoLiveDates implements GoLiveSource {

    private final CurrentPlan current;

    GoLiveDates(CurrentPlan current) {
        this.current = current;
    }

    @Override
    public Map<SchoolId, LocalDate> goLives(LocalDate asOf) {
        Map<SchoolId, LocalDate> days = new HashMap<>();
        current.standing(asOf)
                .ifPresent(standing -> standing.schools().forEach(school -> {
                    SchoolId registered = school.registerId();
                    if (registered != null) {
                        Afterwards.goLive(school.now())
                                .map(Quarter::firstDay)
                                .ifPresent(day -> days.put(registered, day));
                    }
                }));
        return days;
    }
}
