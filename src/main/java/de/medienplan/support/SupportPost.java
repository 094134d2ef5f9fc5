package de.medienplan.support;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post (Stelle), filled or vacant. Kept without names: who works on it is no matter of planning. */
@Entity
@Tracked("support.post")
class SupportPost extends Stored<PostRow> {

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    private String name;
    private BigDecimal share;
    private LocalDate existsFrom;
    private @Nullable LocalDate existsUntil;
    private BigDecimal filledShare;
    private @Nullable LocalDate filledFrom;
    private @Nullable LocalDate filledUntil;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected SupportPost() {}

    @SuppressWarnings("NullAway.Init")
    SupportPost(OrgUnit unit) {
        this.unit = unit;
    }

    void moveTo(OrgUnit other) {
        unit = other;
    }

    @Override
    protected void update(PostRow row) {
        PostRules.check(row);
        name = limited(required(row.name(), "support.post.field.name"), 200, "support.post.field.name");
        source = row.source().strip();
        share = row.share();
        existsFrom = row.existsFrom();
        existsUntil = row.existsUntil();
        filledShare = row.filledShare();
        filledFrom = row.filledFrom();
        filledUntil = row.filledUntil();
    }

    @Override
    protected PostRow row() {
        return new PostRow(
                id(),
                version(),
                unit.row(),
                name,
                share,
                existsFrom,
                existsUntil,
                filledShare,
                filledFrom,
                filledUntil,
                source);
    }
}
