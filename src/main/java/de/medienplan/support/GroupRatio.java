package de.medienplan.support;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A group of devices that support treats alike, with the ratio of a span of time. */
@Entity
@Tracked("support.group")
class GroupRatio extends Stored<GroupRow> {

    /** The first bullet of DS 1000/2020, 4.5. */
    static final String PERSONAL_TABLET = "PERSONAL_TABLET";
    /** The second. */
    static final String COMPUTER_ROOM = "COMPUTER_ROOM";
    /** The third, without a ratio of its own. */
    static final String BOARD_AND_CLASS_SET = "BOARD_AND_CLASS_SET";

    private String code;
    private String name;
    private @Nullable BigDecimal devicesPerPost;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private String source;

    @SuppressWarnings("NullAway.Init")
    GroupRatio() {}

    @Override
    protected void take(GroupRow row) {
        BigDecimal ratio = row.devicesPerPost();
        refuseIf(ratio != null && ratio.signum() <= 0, "support.group.ratioPositive");
        refuseIf(!row.code().strip().matches("\\w{1,40}"), "support.group.codeInvalid", row.code());
        LocalDate until = row.validUntil();
        refuseIf(until != null && until.isBefore(row.validFrom()), "support.untilBeforeFrom");
        name = required(row.name(), "support.group.field.name");
        source = required(row.source(), "support.group.field.source");
        code = row.code().strip().toUpperCase(Locale.ROOT);
        devicesPerPost = ratio;
        validFrom = row.validFrom();
        validUntil = until;
    }

    @Override
    protected GroupRow row() {
        return new GroupRow(id(), version(), code, name, devicesPerPost, validFrom, validUntil, source);
    }
}
