package de.medienplan.device;

import de.medienplan.history.Tracked;
import de.medienplan.history.Untracked;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Devices of one kind that came to one school on one day; their age is the age of the purchase. */
@Entity
@Table(name = "device_purchase")
@Tracked("device.purchase")
class Purchase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

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

    void update(PurchaseRow row) {
        schoolId = row.schoolId();
        categoryId = row.categoryId();
        boughtOn = row.boughtOn();
        quantity = row.quantity();
        unitPrice = row.unitPrice().setScale(2, RoundingMode.HALF_UP);
        usefulLifeYears = row.usefulLifeYears();
        note = row.note();
        synthetic = row.synthetic();
    }

    PurchaseRow row() {
        return new PurchaseRow(
                id, version, schoolId, categoryId, boughtOn, quantity, unitPrice, usefulLifeYears, note, synthetic);
    }

    int version() {
        return version;
    }
}
