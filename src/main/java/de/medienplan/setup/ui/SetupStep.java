package de.medienplan.setup.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;

/** One step of setting up; each can be left out and done later. */
interface SetupStep {

    /** Key of its name; its advice stands under {@code <key>.advice}. */
    String key();

    /** Whether what it asks for is entered. */
    boolean isDone();

    /**
     * What it asks for.
     *
     * @param today the day that sources entered now are of
     * @param next goes on to the next step
     */
    Component body(LocalDate today, Runnable next);
}
