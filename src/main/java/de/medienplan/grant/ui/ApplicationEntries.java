package de.medienplan.grant.ui;

import com.vaadin.flow.router.QueryParameters;
import de.medienplan.grant.Applications;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.ui.QuickEntry;
import de.medienplan.ui.QuickSource;
import de.medienplan.ui.Reachable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The applications for grants. */
@Component
@Order(4)
class ApplicationEntries implements QuickSource {

    private static final String ROUTE = "antraege";

    private final Applications applications;
    private final Schools schools;

    ApplicationEntries(Applications applications, Schools schools) {
        this.applications = applications;
        this.schools = schools;
    }

    @Override
    public List<QuickEntry> entries() {
        if (!Reachable.is(ROUTE)) {
            return List.of();
        }
        Map<SchoolId, String> names = schools.all().stream().collect(Collectors.toMap(SchoolRow::id, SchoolRow::name));
        return applications.all().stream()
                .map(row -> new QuickEntry(
                        Message.of("ui.quick.application"),
                        row.reference(),
                        names.getOrDefault(row.schoolId(), ""),
                        ROUTE,
                        QueryParameters.of("antrag", row.id().toString())))
                .toList();
    }
}
