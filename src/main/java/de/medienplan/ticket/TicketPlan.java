package de.medienplan.ticket;

import de.medienplan.importing.Fault;
import de.medienplan.importing.FieldChange;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an export does to what is stored: new tickets, others that went on since, the rest as it is. */
final class TicketPlan {

    private final Map<SchoolId, String> schools;
    private final List<Ticket> added = new ArrayList<>();
    private final List<Ticket> changed = new ArrayList<>();
    private final List<RecordChange> records = new ArrayList<>();
    private final List<Fault> faults;
    private final List<Hint> hints;
    private final ImportPreview preview;

    /** @param schools names by id */
    TicketPlan(TicketReading reading, Map<String, Ticket> stored, Map<SchoolId, String> schools, Clock clock) {
        this.schools = schools;
        faults = new ArrayList<>(reading.faults());
        hints = reading.hints();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        reading.tickets().forEach(read -> take(read, stored.get(read.ticket().number()), now));
        preview = new ImportPreview(records, faults, hints);
    }

    private void take(TicketReading.Read read, @Nullable Ticket before, LocalDateTime now) {
        Ticket ticket = read.ticket();
        if (ticket.course().created().isAfter(now)) {
            fault(read, "ticket.time.future");
        } else if (before == null) {
            added.add(ticket);
            record(read, Kind.ADDED, List.of());
        } else if (!before.course().created().equals(ticket.course().created())) {
            fault(read, "ticket.number.other");
        } else {
            List<FieldChange> changes = changes(before, ticket);
            if (!changes.isEmpty()) {
                changed.add(ticket);
            }
            record(read, changes.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED, changes);
        }
    }

    private void fault(TicketReading.Read read, String reason) {
        faults.add(new Fault(
                read.row(),
                "",
                read.ticket().number(),
                Message.of(reason, read.ticket().number())));
    }

    private void record(TicketReading.Read read, Kind kind, List<FieldChange> changes) {
        records.add(new RecordChange(read.row(), kind, read.ticket().number(), changes));
    }

    private List<FieldChange> changes(Ticket before, Ticket after) {
        List<FieldChange> changes = new ArrayList<>();
        differ(
                changes,
                TicketField.RESPONDED,
                before.course().responded(),
                after.course().responded());
        differ(
                changes,
                TicketField.SOLVED,
                before.course().solved(),
                after.course().solved());
        differ(
                changes,
                TicketField.REOPENED,
                before.course().reopened(),
                after.course().reopened());
        differ(changes, TicketField.SCHOOL, name(before.schoolId()), name(after.schoolId()));
        differ(
                changes,
                TicketField.CATEGORY,
                before.kind().category(),
                after.kind().category());
        differ(
                changes,
                TicketField.CHANNEL,
                before.kind().channel(),
                after.kind().channel());
        differ(changes, TicketField.DEVICE, before.kind().group(), after.kind().group());
        differ(changes, TicketField.TEAM, before.kind().level(), after.kind().level());
        differ(changes, TicketField.MINUTES, before.minutes(), after.minutes());
        return changes;
    }

    private @Nullable String name(@Nullable SchoolId school) {
        return school == null ? null : schools.getOrDefault(school, school.toString());
    }

    private static void differ(
            List<FieldChange> changes, TicketField field, @Nullable Object from, @Nullable Object to) {
        if (!Objects.equals(from, to)) {
            changes.add(new FieldChange(Message.of("ticket.field." + field), from, to));
        }
    }

    ImportPreview preview() {
        return preview;
    }

    List<Ticket> added() {
        return preview.faults().isEmpty() ? added : List.of();
    }

    List<Ticket> changed() {
        return preview.faults().isEmpty() ? changed : List.of();
    }
}
