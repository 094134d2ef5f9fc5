package de.medienplan.ticket;

import java.time.LocalDate;
import java.util.Optional;

/** Brings a scenario to the ratios of support. The rollout feature, which comes after this one, supplies it. */
public interface RatioScenario {

    /** The scenario that the person at the screen works with. */
    Optional<String> name();

    /** Computes it with the ratios that hold on the day; whether anything changed. */
    boolean renew(LocalDate asOf);
}
