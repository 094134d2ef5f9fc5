package de.medienplan.ui;

import java.time.LocalDate;
import java.util.Optional;

/** The day from which screens look until somebody chooses another. */
public interface UsualDay {

    /** Empty for today. */
    Optional<LocalDate> day();
}
