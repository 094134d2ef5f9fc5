package de.medienplan.order;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** From which sum on a second person releases things of a kind (four eyes). */
@Entity
@Table(name = "order_release_rule")
@Tracked("order.releaseRule")
class ReleaseRule extends Stored<ReleaseRuleRow> {

    @Enumerated(EnumType.STRING)
    private ReleaseKind kind;

    private @Nullable BigDecimal fromAmount;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected ReleaseRule() {}

    @Override
    protected void update(ReleaseRuleRow row) {
        BigDecimal from = row.fromAmount();
        throwIfAt(from != null && from.signum() < 0, "order.releaseRule.field.fromAmount", "order.negative");
        source = limited(
                required(row.source(), "order.releaseRule.field.source"), 500, "order.releaseRule.field.source");
        kind = row.kind();
        fromAmount = from;
    }

    @Override
    protected ReleaseRuleRow row() {
        return new ReleaseRuleRow(id(), version(), kind, fromAmount, source);
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
