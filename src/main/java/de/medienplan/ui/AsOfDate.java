package de.medienplan.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The day the user looks from (Stichtag): the usual one, mostly today, or a day chosen in the top bar, so that a situation
 * of the past can be looked at later. Deadlines and days left count from it.
 */
@Component
@VaadinSessionScope
public class AsOfDate implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final transient UsualDay usual;
    private final transient Followers followers = new Followers();
    private @Nullable LocalDate chosen;

    AsOfDate(Clock clock, UsualDay usual) {
        this.clock = clock;
        this.usual = usual;
    }

    public LocalDate get() {
        return chosen == null ? usualDay() : chosen;
    }

    public boolean isToday() {
        return get().equals(LocalDate.now(clock));
    }

    private LocalDate usualDay() {
        return usual.day().orElseGet(() -> LocalDate.now(clock));
    }

    /** @param day null for the usual one */
    public void choose(@Nullable LocalDate day) {
        chosen = usualDay().equals(day) ? null : day;
        followers.tell();
    }

    /** Shows a part of the page again for another day, as long as it is there. */
    public void follow(com.vaadin.flow.component.Component part, Runnable refresh) {
        followers.add(part, refresh);
    }
}
