package de.medienplan.subsidy;

import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.identity.Rights;
import de.medienplan.shared.Message;
import de.medienplan.shared.WaitingSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the overview how many cases are to be checked; no more than the number leaves the feature. */
@Component
class WaitingCases implements WaitingSource {

    private final OpenCases cases;

    WaitingCases(OpenCases cases) {
        this.cases = cases;
    }

    @Override
    public List<Waiting> on(LocalDate day) {
        int open = Rights.has(MayHandleSubsidies.class) ? cases.count(day).toCheck() : 0;
        return open == 0
                ? List.of()
                : List.of(new Waiting(Message.of("overview.decide.cases", open), "zuschuesse/datenschutz?reiter=2"));
    }
}
