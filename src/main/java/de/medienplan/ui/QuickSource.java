package de.medienplan.ui;

import java.util.List;

/** What a feature lets be found by the quick search. Declare it as a bean; its order is the order of the kinds. */
public interface QuickSource {

    /** All that the present user may open, read each time that the search is opened. */
    List<QuickEntry> entries();
}
