package de.medienplan.support;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Yearly cost of posts from a day on. */
@Entity
@Tracked("support.cost")
class SupportPostCost extends Stored<CostRow> {

    private LocalDate validFrom;
    private BigDecimal totalCost;
    private BigDecimal posts;
    private BigDecimal costPerPost;
    private boolean totalUnknown;
    private String source;

    @SuppressWarnings("NullAway.Init")
    SupportPostCost() {}

    @Override
    protected void update(CostRow row) {
        throwIfAt(row.posts().signum() <= 0, "support.cost.field.posts", "support.cost.postsPositive");
        throwIfAt(row.totalCost().signum() < 0, "support.cost.field.totalCost", "support.cost.negative");
        throwIfAt(row.costPerPost().signum() < 0, "support.cost.field.costPerPost", "support.cost.negative");
        source = required(row.source(), "support.cost.field.source");
        validFrom = row.validFrom();
        totalCost = row.totalCost();
        posts = row.posts();
        costPerPost = row.costPerPost();
        totalUnknown = row.totalUnknown();
    }

    @Override
    protected CostRow row() {
        return new CostRow(id(), version(), validFrom, totalCost, posts, costPerPost, totalUnknown, source);
    }
}
