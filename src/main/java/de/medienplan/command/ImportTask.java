package de.medienplan.command;

import de.medienplan.importing.FileLimits;
import de.medienplan.importing.SourceFile;

/** The import of one kind of file, through the importer that the screen uses. */
interface ImportTask {

    /** The word for it on the command line. */
    String name();

    /** How big a file may be. */
    FileLimits limits();

    /**
     * Reads the file and, unless it is only to be looked at or something is in the way, stores it.
     *
     * @throws de.medienplan.shared.UserException if the file cannot be read
     */
    Outcome run(SourceFile source, Answers answers, boolean previewOnly);
}
