package de.medienplan.order.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import de.medienplan.document.DocumentFiles;
import de.medienplan.order.AssignmentReader;
import de.medienplan.order.Deviations;
import de.medienplan.order.InvoicePayments;
import de.medienplan.order.Invoices;
import de.medienplan.order.Orders;
import de.medienplan.order.Releases;
import de.medienplan.support.SupportDirectory;

/** What the screens of this feature work with. */
@SpringComponent
record OrderServices(
        Orders orders,
        Invoices invoices,
        InvoicePayments payments,
        Releases releases,
        Deviations deviations,
        AssignmentReader assignments,
        SupportDirectory contracts,
        DocumentFiles files) {}
