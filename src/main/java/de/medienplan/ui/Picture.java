package de.medienplan.ui;

/** Something drawn in the browser that can be saved as a file there. */
public interface Picture {

    /** @param format {@code svg} or {@code png} */
    void save(String format, String fileName);
}
