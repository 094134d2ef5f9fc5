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
    protected void take(PostRow row) {
        refuseIf(row.share().signum() <= 0, "support.post.sharePositive");
        refuseIf(row.filledShare().signum() < 0, "support.post.filledNegative");
        refuseIf(row.filledShare().compareTo(row.share()) > 0, "support.post.filledAboveShare", row.share());
        refuseIf(isBefore(row.existsUntil(), row.existsFrom()), "support.untilBeforeFrom");
        refuseIf(isBefore(row.filledUntil(), row.filledFrom()), "support.untilBeforeFrom");
        refuseIf(row.filledFrom() != null && row.filledShare().signum() == 0, "support.post.filledWithoutShare");
        name = required(row.name(), "support.post.field.name");
        source = row.source().strip();
        share = row.share();
        existsFrom = row.existsFrom();
        existsUntil = row.existsUntil();
        filledShare = row.filledShare();
        filledFrom = row.filledFrom();
        filledUntil = row.filledUntil();
    }

    private static boolean isBefore(@Nullable LocalDate until, @Nullable LocalDate from) {
        return until != null && from != null && until.isBefore(from);
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
