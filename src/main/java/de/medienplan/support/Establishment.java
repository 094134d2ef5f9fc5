package de.medienplan.support;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of the Stellenplan. */
@Entity
@Tracked("support.establishment")
class Establishment extends Stored<EstablishmentRow> {

    private static final BigDecimal MOST = BigDecimal.valueOf(9999);

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    private int budgetYear;
    private @Nullable BigDecimal approved;
    private @Nullable BigDecimal requested;
    private @Nullable BigDecimal forecast;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Establishment() {}

    @SuppressWarnings("NullAway.Init")
    Establishment(OrgUnit unit) {
        this.unit = unit;
    }

    void moveTo(OrgUnit other) {
        unit = other;
    }

    @Override
    protected void update(EstablishmentRow row) {
        refuseIf(row.budgetYear() < 1990 || row.budgetYear() > 2100, "support.establishment.year");
        refuseIf(row.expected().isEmpty(), "support.establishment.empty");
        check(row.approved());
        check(row.requested());
        check(row.forecast());
        budgetYear = row.budgetYear();
        approved = row.approved();
        requested = row.requested();
        forecast = row.forecast();
        source = row.source().strip();
    }

    private static void check(@Nullable BigDecimal posts) {
        refuseIf(posts != null && posts.signum() < 0, "support.establishment.negative");
        refuseIf(posts != null && posts.compareTo(MOST) > 0, "support.establishment.tooMany", MOST);
    }

    @Override
    protected EstablishmentRow row() {
        return new EstablishmentRow(id(), version(), unit.row(), budgetYear, approved, requested, forecast, source);
    }
}
