package de.medienplan.support;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The ratio of a support group in a span of time. */
@Entity
@Tracked("support.group")
class GroupRatio extends Stored<RatioRow> {

    private String code;
    private @Nullable BigDecimal devicesPerPost;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private String source;

    @SuppressWarnings("NullAway.Init")
    GroupRatio() {}

    @Override
    protected void update(RatioRow row) {
        BigDecimal ratio = row.devicesPerPost();
        throwIfAt(
                ratio != null && ratio.signum() <= 0,
                "support.group.field.devicesPerPost",
                "support.group.ratioPositive");
        LocalDate until = row.validUntil();
        throwIfAt(
                until != null && until.isBefore(row.validFrom()),
                "support.group.field.validUntil",
                "support.untilBeforeFrom");
        source = required(row.source(), "support.group.field.source");
        code = row.code();
        devicesPerPost = ratio;
        validFrom = row.validFrom();
        validUntil = until;
    }

    @Override
    protected RatioRow row() {
        return new RatioRow(id(), version(), code, devicesPerPost, validFrom, validUntil, source);
    }
}
