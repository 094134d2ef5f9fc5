package de.medienplan.device;

import de.medienplan.history.Tracked;
import de.medienplan.records.Versioned;
import de.medienplan.shared.Source;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of device that is counted together. Rows, not constants: what schools use changes. */
@Entity
@Tracked("device.category")
class DeviceCategory extends Versioned {

    private String code;
    private String name;
    private String shortName;

    @ManyToOne
    @JoinColumn(name = "support_group", referencedColumnName = "code")
    private @Nullable SupportGroup supportGroup;

    private int devicesPerUnit;
    private int usefulLifeYears;
    private BigDecimal unitPrice;

    @Enumerated(EnumType.STRING)
    private Payer payer;

    private String source;
    private LocalDate sourceDate;
    private boolean assumption;
    private boolean active;
    private int sortOrder;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "device_component", joinColumns = @JoinColumn(name = "category_id"))
    @OrderColumn(name = "position")
    private List<CategoryPart> parts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    DeviceCategory() {}

    /** Takes the values of the row, which {@link CategoryRules} has checked. */
    void update(CategoryRow row, @Nullable SupportGroup group) {
        code = row.code();
        name = row.name().strip();
        shortName = row.shortName().strip();
        supportGroup = group;
        devicesPerUnit = row.devicesPerUnit();
        usefulLifeYears = row.usefulLifeYears();
        unitPrice = row.unitPrice().setScale(2, RoundingMode.HALF_UP);
        payer = row.payer();
        source = row.source().text();
        sourceDate = row.source().date();
        assumption = row.source().assumption();
        active = row.active();
        sortOrder = row.sortOrder();
        if (!parts.equals(row.parts())) {
            parts = new ArrayList<>(row.parts());
        }
    }

    CategoryRow row() {
        return new CategoryRow(
                id(),
                version(),
                code,
                name,
                shortName,
                supportGroup == null ? null : supportGroup.code(),
                devicesPerUnit,
                usefulLifeYears,
                unitPrice,
                payer,
                new Source(source, sourceDate, assumption),
                active,
                sortOrder,
                List.copyOf(parts));
    }
}
