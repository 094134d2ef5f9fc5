package de.medienplan.support;

import static de.medienplan.shared.UserException.throwIfAt;

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
        throwIfAt(
                row.budgetYear() < 1990 || row.budgetYear() > 2100,
                "support.establishment.field.budgetYear",
                "support.establishment.year");
        throwIfAt(row.expected().isEmpty(), "support.establishment.field.approved", "support.establishment.empty");
        check(row.approved(), "approved");
        check(row.requested(), "requested");
        check(row.forecast(), "forecast");
        budgetYear = row.budgetYear();
        approved = row.approved();
        requested = row.requested();
        forecast = row.forecast();
        source = row.source().strip();
    }

    private static void check(@Nullable BigDecimal posts, String field) {
        String label = "support.establishment.field." + field;
        throwIfAt(posts != null && posts.signum() < 0, label, "support.establishment.negative");
        throwIfAt(posts != null && posts.compareTo(MOST) > 0, label, "support.establishment.tooMany", MOST);
    }

    @Override
    protected EstablishmentRow row() {
        return new EstablishmentRow(id(), version(), unit.row(), budgetYear, approved, requested, forecast, source);
    }
}
