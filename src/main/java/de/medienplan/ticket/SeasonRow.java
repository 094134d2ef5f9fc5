package de.medienplan.ticket;

import de.medienplan.records.StoredRow;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time of the school year that tickets follow; first and last day belong to it. */
public record SeasonRow(
        @Nullable Long id, int version, Kind kind, String name, LocalDate firstDay, LocalDate lastDay, String source)
        implements StoredRow {

    /** Where times overlap, the first of these counts. */
    public enum Kind implements Labelled {
        HOLIDAYS,
        TERM_START,
        EXAMS;

        @Override
        public Message label() {
            return Message.of("ticket.season.kind." + name());
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
