package de.medienplan.ticket;

import de.medienplan.importing.ImportFile;
import de.medienplan.school.SchoolId;
import java.util.Map;

/**
 * An export with what was decided about it.
 *
 * @param places ids of schools by what the file calls them, beside those that users assigned before
 */
public record TicketFile(ImportFile<TicketColumn> file, Map<String, SchoolId> places) {

    public TicketFile {
        places = Map.copyOf(places);
    }
}
