package de.medienplan.order;

import de.medienplan.document.DocumentOwner;
import de.medienplan.document.DocumentPlace;
import de.medienplan.grant.MayReadGrants;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.records.Records;
import org.springframework.stereotype.Component;

/** Files at an order: offer, contract, confirmation. */
@Component
public class OrderDocuments implements DocumentPlace {

    private static final String KIND = "order-purchase";

    private final Records records;

    OrderDocuments(Records records) {
        this.records = records;
    }

    public static DocumentOwner owner(long order) {
        return new DocumentOwner(KIND, order);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<?> entity() {
        return PurchaseOrder.class;
    }

    @Override
    public boolean mayRead(long order) {
        return Rights.has(MayReadGrants.class)
                && records.find(PurchaseOrder.class, order).isPresent();
    }

    @Override
    public boolean mayChange(long order) {
        return Rights.has(MayManageMoney.class)
                && records.find(PurchaseOrder.class, order).isPresent();
    }
}
