package de.medienplan.ticket;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A stored {@link SeasonRow}. */
@Entity
@Tracked("ticket.season")
class SchoolSeason extends Stored<SeasonRow> {

    @Enumerated(EnumType.STRING)
    private SeasonRow.Kind kind;

    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String source;

    @SuppressWarnings("NullAway.Init")
    SchoolSeason() {}

    @Override
    protected void update(SeasonRow row) {
        throwIfAt(row.lastDay().isBefore(row.firstDay()), "ticket.season.field.lastDay", "ticket.season.order");
        name = limited(required(row.name(), "ticket.season.field.name"), 100, "ticket.season.field.name");
        source = required(row.source(), "ticket.season.field.source");
        kind = row.kind();
        firstDay = row.firstDay();
        lastDay = row.lastDay();
    }

    @Override
    protected SeasonRow row() {
        return new SeasonRow(id(), version(), kind, name, firstDay, lastDay, source);
    }

    @Override
    public String toString() {
        return name;
    }
}
