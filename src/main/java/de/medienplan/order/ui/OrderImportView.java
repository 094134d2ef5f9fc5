package de.medienplan.order.ui;

import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.importing.MappingMemory;
import de.medienplan.order.OrderField;
import de.medienplan.order.OrderImport;
import de.medienplan.ui.ImportPage;
import jakarta.annotation.security.RolesAllowed;

/** Takes a file of orders in. */
@Route("auftraege/import")
@RolesAllowed(Role.Names.FINANCE)
class OrderImportView extends ImportPage {

    private static final long serialVersionUID = 1L;

    OrderImportView(OrderImport imports, MappingMemory memory) {
        super(
                OrderImport.KIND,
                memory,
                new FileWork<OrderField>(imports, "order.import.orders.record"),
                OrdersView.class,
                EmptyFile.csv("order.import.orders.template", OrderField.ALL),
                EmptyFile.excel("order.import.orders.template", OrderField.ALL));
    }
}
