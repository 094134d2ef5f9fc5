package de.medienplan.importing;

/**
 * Takes files of one kind into what is stored: shown first, then all of it or nothing.
 *
 * @param <T> a file and everything that the user decided about it
 */
public interface Importer<T> {

    /** What the file would add, change and leave alone, and every fault in it. Stores nothing. */
    ImportPreview preview(T file);

    /**
     * Does what was shown.
     *
     * @throws de.medienplan.shared.ChangedSinceShown if the file would now do something else, because somebody changed what
     *     is stored; nothing is stored then
     * @throws de.medienplan.shared.UserException if a row is at fault; nothing is stored then
     */
    void confirm(T file, ImportPreview shown);
}
