package de.medienplan.command;

import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.MappingMemory;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.UserException;
import de.medienplan.ticket.TicketColumn;
import de.medienplan.ticket.TicketFile;
import de.medienplan.ticket.TicketImport;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tickets from the export of a ticket system. */
@Component
class TicketTask extends PreviewedTask<TicketColumn, TicketFile> {

    private final TicketImport imports;
    private final Schools schools;

    TicketTask(TicketImport imports, Schools schools, MappingMemory memory) {
        super(imports, memory);
        this.imports = imports;
        this.schools = schools;
    }

    @Override
    public String name() {
        return "tickets";
    }

    @Override
    ImportKind<TicketColumn> kind() {
        return imports.kind();
    }

    @Override
    TicketFile request(ImportFile<TicketColumn> file, Answers answers) {
        Map<String, SchoolId> ids =
                schools.active().stream().collect(Collectors.toMap(SchoolRow::number, SchoolRow::id));
        Map<String, SchoolId> places = new HashMap<>();
        answers.texts("schools").forEach((place, number) -> {
            SchoolId id = number == null ? null : ids.get(number);
            UserException.throwIf(id == null, "command.mapping.school", String.valueOf(number));
            places.put(place, Objects.requireNonNull(id));
        });
        return new TicketFile(file, places);
    }
}
