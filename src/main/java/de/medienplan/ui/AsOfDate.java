package de.medienplan.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The day the user looks from (Stichtag): today, or a day chosen in the top bar, so that the situation of 2020 can be
 * looked at later. Deadlines and days left count from it.
 */
@Component
@VaadinSessionScope
public class AsOfDate implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final transient Followers followers = new Followers();
    private @Nullable LocalDate chosen;

    AsOfDate(Clock clock) {
        this.clock = clock;
    }

    public LocalDate get() {
        return chosen == null ? LocalDate.now(clock) : chosen;
    }

    public boolean isToday() {
        return chosen == null;
    }

    /** @param day null for today */
    public void choose(@Nullable LocalDate day) {
        chosen = LocalDate.now(clock).equals(day) ? null : day;
        followers.tell();
    }

    /** Shows a part of the page again for another day, as long as it is there. */
    public void follow(com.vaadin.flow.component.Component part, Runnable refresh) {
        followers.add(part, refresh);
    }
}
