package de.medienplan.shared;

import java.time.LocalDate;
import java.util.List;

/** A feature that tells the overview what waits for the present user; declare it as a bean. */
public interface WaitingSource {

    /** Something that waits, and the path of the screen on which one acts. */
    record Waiting(Message what, String path) {}

    /** Nothing for a user who may not act on it. */
    List<Waiting> on(LocalDate day);
}
