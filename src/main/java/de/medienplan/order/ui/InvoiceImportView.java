package de.medienplan.order.ui;

import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.importing.MappingMemory;
import de.medienplan.order.InvoiceField;
import de.medienplan.order.InvoiceImport;
import de.medienplan.ui.ImportPage;
import jakarta.annotation.security.RolesAllowed;

/** Takes a file of invoices in. */
@Route("auftraege/rechnungen-import")
@RolesAllowed(Role.Names.FINANCE)
class InvoiceImportView extends ImportPage {

    private static final long serialVersionUID = 1L;

    InvoiceImportView(InvoiceImport imports, MappingMemory memory) {
        super(
                InvoiceImport.KIND,
                memory,
                new FileWork<InvoiceField>(imports, "order.import.invoices.record"),
                OrdersView.class,
                EmptyFile.csv("order.import.invoices.template", InvoiceField.ALL),
                EmptyFile.excel("order.import.invoices.template", InvoiceField.ALL));
    }
}
