package de.medienplan.ticket;

import de.medienplan.device.SchoolFinder;
import de.medienplan.device.mdm.MdmSettings;
import de.medienplan.history.Actor;
import de.medienplan.identity.MayManageSupport;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.Importer;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.SourceTable;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Tickets from the export of any ticket system: shown first, then all or nothing; the same file again changes nothing. */
@Service
@Transactional
public class TicketImport implements Importer<TicketFile> {

    private final TicketProfiles profiles;
    private final TicketRules rules;
    private final TicketStore store;
    private final Schools schools;
    private final MdmSettings places;
    private final JdbcClient jdbc;
    private final Clock clock;

    TicketImport(
            TicketProfiles profiles,
            TicketRules rules,
            TicketStore store,
            Schools schools,
            MdmSettings places,
            JdbcClient jdbc,
            Clock clock) {
        this.profiles = profiles;
        this.rules = rules;
        this.store = store;
        this.schools = schools;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @MayManageSupport
    @Transactional(readOnly = true)
    public ImportKind<TicketColumn> kind() {
        return profiles.kind();
    }

    /** @throws UserException if a required column is missing */
    @Override
    @MayManageSupport
    @Transactional(readOnly = true)
    public ImportPreview preview(TicketFile file) {
        return plan(file).preview();
    }

    /** What the file calls places that are no school of the register, with the number of their tickets. */
    @MayManageSupport
    @Transactional(readOnly = true)
    public Map<String, Integer> unknownPlaces(TicketFile file) {
        return read(file, profile(file)).unknown();
    }

    @Override
    @MayManageSupport
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void confirm(TicketFile file, ImportPreview shown) {
        TicketPlan plan = plan(file);
        shown.requireSame(plan.preview());
        String profile = profile(file).code();
        store.add(plan.added(), profile);
        store.change(plan.changed());
        log(file, profile, plan);
    }

    private TicketPlan plan(TicketFile file) {
        TicketReading reading = read(file, profile(file));
        Map<SchoolId, String> names =
                schools.active().stream().collect(Collectors.toMap(SchoolRow::id, SchoolRow::label));
        return new TicketPlan(reading, store.all(), names, clock);
    }

    private TicketReading read(TicketFile file, TicketProfile profile) {
        ImportKind<TicketColumn> kind = file.file().kind();
        List<Message> missing = file.file().mapping().missing(kind.fields());
        UserException.throwIf(
                !missing.isEmpty(), "ticket.import.columnMissing", missing.isEmpty() ? "" : missing.getFirst());
        SourceTable table = file.file().table();
        TicketReading reading = new TicketReading(
                file.file().mapping(), kind.fields(), profile, finder(file), new TicketSorter(rules.all()));
        return reading.read(table, new CommonWordRule(store.categories(), reading.categories(table)));
    }

    private TicketProfile profile(TicketFile file) {
        return profiles.of(file.file().mapping().header());
    }

    private SchoolFinder finder(TicketFile file) {
        Map<String, SchoolId> assigned = new HashMap<>(places.assigned());
        file.places().forEach((place, school) -> assigned.put(SchoolFinder.simple(place), school));
        return new SchoolFinder(schools.active(), assigned);
    }

    private void log(TicketFile file, String profile, TicketPlan plan) {
        String name = file.file().source().name();
        jdbc.sql("""
            INSERT INTO ticket_import (imported_at, actor, file_name, profile, added, changed, unchanged)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
                .param(Timestamp.from(clock.instant()))
                .param(Actor.current())
                .param(name.length() > 200 ? name.substring(0, 200) : name)
                .param(profile)
                .param(plan.added().size())
                .param(plan.changed().size())
                .param(plan.preview().count(Kind.UNCHANGED))
                .update();
    }
}
