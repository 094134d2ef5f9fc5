package de.medienplan.ui;

import java.util.Optional;

/** The city's own sign beside the product's name. Declare it as a bean. */
public interface Emblem {

    /**
     * What the sign shows, and where the browser gets it.
     *
     * @param address such as a {@code data:} address
     * @param text for those who do not see it
     */
    record Sign(String address, String text) {}

    /** Empty if the city has none. */
    Optional<Sign> sign();
}
