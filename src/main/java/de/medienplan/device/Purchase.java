package de.medienplan.device;

import de.medienplan.history.Tracked;
import de.medienplan.history.Untracked;
import de.medienplan.records.Stored;
import de.medienplan.school.SchoolId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Devices of one kind that came to one school on one day; their age is the age of the purchase. */
@Entity
@Table(name = "device_purchase")
@Tracked("device.purchase")
class Purchase extends Stored<PurchaseRow> {

    @Untracked
    private long schoolId;

    @Untracked
    private long categoryId;

    private LocalDate boughtOn;
    private int quantity;
    private BigDecimal unitPrice;
    private int usefulLifeYears;
    private @Nullable String note;
    private boolean synthetic;

    @SuppressWarnings("NullAway.Init")
    Purchase() {}

    @Override
    protected void update(PurchaseRow row) {
        schoolId = row.schoolId().value();
        categoryId = row.categoryId().value();
        boughtOn = row.boughtOn();
        quantity = row.quantity();
        unitPrice = row.unitPrice().setScale(2, RoundingMode.HALF_UP);
        usefulLifeYears = row.usefulLifeYears();
        note = row.note();
        synthetic = row.synthetic();
    }

    @Override
    protected PurchaseRow row() {
        return new PurchaseRow(
                id(),
                version(),
                new SchoolId(schoolId),
                new CategoryId(categoryId),
                boughtOn,
                quantity,
                unitPrice,
                usefulLifeYears,
                note,
                synthetic);
    }
}
