package de.medienplan.support;

import de.medienplan.device.SupportGroupRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A support group with its ratio in a span of time. */
public record GroupRow(SupportGroupRow group, RatioRow ratio) {

    public String code() {
        return group.code();
    }

    public String name(Locale locale) {
        return group.name(locale);
    }

    /** Devices that one post serves; null where the source gives no ratio of its own. */
    public @Nullable BigDecimal devicesPerPost() {
        return ratio.devicesPerPost();
    }

    /** Where the ratio comes from. */
    public String source() {
        return ratio.source();
    }

    boolean holdsOn(LocalDate day) {
        return ratio.holdsOn(day);
    }
}
