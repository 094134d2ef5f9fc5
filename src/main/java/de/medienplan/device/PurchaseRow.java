package de.medienplan.device;

import de.medienplan.records.StoredRow;
import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of devices to a school, as screens show and edit it.
 *
 * @param id null for one that is not stored yet
 * @param unitPrice euros per unit as paid
 * @param synthetic made up for demonstration
 */
public record PurchaseRow(
        @Nullable Long id,
        int version,
        SchoolId schoolId,
        CategoryId categoryId,
        LocalDate boughtOn,
        int quantity,
        BigDecimal unitPrice,
        int usefulLifeYears,
        @Nullable String note,
        boolean synthetic)
        implements StoredRow {

    /** The day from which the devices are due for replacement. */
    public LocalDate dueOn() {
        return boughtOn.plusYears(usefulLifeYears);
    }

    /** The same, to be stored again after it was deleted. */
    public PurchaseRow asNew() {
        return new PurchaseRow(
                null, 0, schoolId, categoryId, boughtOn, quantity, unitPrice, usefulLifeYears, note, synthetic);
    }
}
