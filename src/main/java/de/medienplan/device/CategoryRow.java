package de.medienplan.device;

import de.medienplan.records.StoredRow;
import de.medienplan.shared.Source;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category as screens show and edit it.
 *
 * @param id null for one that is not stored yet
 * @param supportGroup code of the group it is counted in; null if the service desk does not look after it
 * @param devicesPerUnit devices of the support ratio that one unit is; 0 for none
 * @param unitPrice euros for one unit, used for gaps and replacement
 * @param parts what a unit consists of; empty for a single device
 */
public record CategoryRow(
        @Nullable Long id,
        int version,
        String code,
        String name,
        String shortName,
        @Nullable String supportGroup,
        int devicesPerUnit,
        int usefulLifeYears,
        BigDecimal unitPrice,
        Payer payer,
        Source source,
        boolean active,
        int sortOrder,
        List<CategoryPart> parts)
        implements StoredRow {

    /** The id of one that is stored. */
    public CategoryId categoryId() {
        return new CategoryId(key());
    }
}
