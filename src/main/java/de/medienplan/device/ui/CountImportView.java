package de.medienplan.device.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.device.CountImport;
import de.medienplan.device.CountKind;
import de.medienplan.device.DeviceCounts;
import de.medienplan.identity.Role;
import de.medienplan.importing.MappingMemory;
import de.medienplan.shared.SchoolYear;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.ImportPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes a file of counts in: a row a school, a column a category. */
@Route("geraete/import")
@RolesAllowed({Role.Names.SUPPORT, Role.Names.PLANNING})
class CountImportView extends ImportPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CountImportWork work;

    @Autowired
    CountImportView(CountImport imports, DeviceCounts counts, MappingMemory memory, AsOfDate asOf) {
        this(imports, memory, new CountImportWork(imports, new YearField(counts.years(), asOf.get())));
    }

    private CountImportView(CountImport imports, MappingMemory memory, CountImportWork work) {
        super(imports.kind(), memory, work, CountsView.class);
        this.work = work;
    }

    /** Opens the screen for counts of this year and kind. */
    static void open(SchoolYear year, CountKind kind) {
        UI.getCurrent()
                .navigate(
                        CountImportView.class,
                        QueryParameters.simple(
                                Map.of("jahr", year.toString(), "art", kind == CountKind.PLANNED ? "plan" : "ist")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        work.choose(
                address.get("jahr").orElse(""),
                address.get("art").filter("plan"::equals).isPresent() ? CountKind.PLANNED : CountKind.ACTUAL);
    }
}
