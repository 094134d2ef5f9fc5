package de.medienplan.school.ui;

import com.vaadin.flow.router.QueryParameters;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.ui.QuickEntry;
import de.medienplan.ui.QuickSource;
import de.medienplan.ui.Reachable;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The schools of the register. */
@Component
@Order(3)
class SchoolEntries implements QuickSource {

    private final Schools schools;

    SchoolEntries(Schools schools) {
        this.schools = schools;
    }

    @Override
    public List<QuickEntry> entries() {
        return !Reachable.is(SchoolsView.ROUTE)
                ? List.of()
                : schools.all().stream()
                        .map(school -> new QuickEntry(
                                Message.of("ui.quick.school"),
                                school.name(),
                                school.number(),
                                SchoolsView.ROUTE,
                                QueryParameters.of("schule", school.number())))
                        .toList();
    }
}
