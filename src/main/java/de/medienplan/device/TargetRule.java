package de.medienplan.device;

import de.medienplan.history.Tracked;
import de.medienplan.history.Untracked;
import de.medienplan.records.Stored;
import de.medienplan.school.SchoolLevel;
import de.medienplan.shared.Source;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What schools of a level or type should have of a category. */
@Entity
@Table(name = "device_target")
@Tracked("device.target")
class TargetRule extends Stored<TargetRow> {

    @Untracked
    private long categoryId;

    @Enumerated(EnumType.STRING)
    private @Nullable SchoolLevel level;

    private @Nullable String typeCode;

    @Enumerated(EnumType.STRING)
    private TargetBase base;

    private BigDecimal factor;
    private int setSize;
    private String source;
    private LocalDate sourceDate;
    private boolean assumption;

    @SuppressWarnings("NullAway.Init")
    TargetRule() {}

    @Override
    protected void update(TargetRow row) {
        categoryId = row.categoryId().value();
        level = row.level();
        typeCode = row.typeCode();
        base = row.base();
        factor = row.factor();
        setSize = row.setSize();
        source = row.source().text();
        sourceDate = row.source().date();
        assumption = row.source().assumption();
    }

    @Override
    protected TargetRow row() {
        return new TargetRow(
                id(),
                version(),
                new CategoryId(categoryId),
                level,
                typeCode,
                base,
                factor,
                setSize,
                new Source(source, sourceDate, assumption));
    }
}
