package de.medienplan.order.ui;

import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.importing.MappingMemory;
import de.medienplan.order.PaymentField;
import de.medienplan.order.PaymentImport;
import de.medienplan.ui.ImportPage;
import jakarta.annotation.security.RolesAllowed;

/** Takes a file of payments in. */
@Route("auftraege/zahlungen-import")
@RolesAllowed(Role.Names.FINANCE)
class PaymentImportView extends ImportPage {

    private static final long serialVersionUID = 1L;

    PaymentImportView(PaymentImport imports, MappingMemory memory) {
        super(
                PaymentImport.KIND,
                memory,
                new FileWork<PaymentField>(imports, "order.import.payments.record"),
                OrdersView.class,
                EmptyFile.csv("order.import.payments.template", PaymentField.ALL),
                EmptyFile.excel("order.import.payments.template", PaymentField.ALL));
    }
}
