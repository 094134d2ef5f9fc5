package de.medienplan.rollout.ui;

import com.vaadin.flow.server.VaadinSession;
import de.medienplan.rollout.progress.CurrentDay;
import de.medienplan.ui.AsOfDate;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The as-of date chosen in the top bar. */
@Component
class DayAtHand implements CurrentDay {

    private final ObjectProvider<AsOfDate> asOf;
    private final Clock clock;

    DayAtHand(ObjectProvider<AsOfDate> asOf, Clock clock) {
        this.asOf = asOf;
        this.clock = clock;
    }

    @Override
    public LocalDate get() {
        return VaadinSession.getCurrent() == null
                ? LocalDate.now(clock)
                : asOf.getObject().get();
    }
}
