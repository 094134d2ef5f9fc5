package de.medienplan.order;

import de.medienplan.document.DocumentOwner;
import de.medienplan.document.DocumentPlace;
import de.medienplan.grant.MayReadGrants;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.records.Records;
import org.springframework.stereotype.Component;

/** The invoice itself, delivery notes, what was checked. */
@Component
public class InvoiceDocuments implements DocumentPlace {

    private static final String KIND = "order-invoice";

    private final Records records;

    InvoiceDocuments(Records records) {
        this.records = records;
    }

    public static DocumentOwner owner(long invoice) {
        return new DocumentOwner(KIND, invoice);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<?> entity() {
        return Invoice.class;
    }

    @Override
    public boolean mayRead(long invoice) {
        return Rights.has(MayReadGrants.class)
                && records.find(Invoice.class, invoice).isPresent();
    }

    @Override
    public boolean mayChange(long invoice) {
        return Rights.has(MayManageMoney.class)
                && records.find(Invoice.class, invoice).isPresent();
    }
}
