package de.medienplan.ticket;

import de.medienplan.device.SupportGroupRow;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tickets of a device group beside its devices.
 *
 * @param group null for tickets whose group no rule tells
 * @param devices as support counts them; null for those without a group
 */
public record GroupVolume(
        @Nullable SupportGroupRow group,
        TicketLog log,
        @Nullable Long devices) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public String code() {
        return group == null ? TicketLog.UNTOLD : group.code();
    }

    public String name(Locale locale) {
        return group == null ? Texts.render("ticket.group.untold", locale) : group.name(locale);
    }

    /** Two decimals; null without devices. */
    public @Nullable BigDecimal per100DevicesAndMonth() {
        if (devices == null || devices == 0) {
            return null;
        }
        return HUNDRED.multiply(log.span().perMonth(log.size()))
                .divide(BigDecimal.valueOf(devices), 2, RoundingMode.HALF_UP);
    }

    /** Of those tickets that name a handling time; null if none does. */
    public @Nullable BigDecimal meanMinutes() {
        List<Integer> known = log.tickets().stream()
                .map(Ticket::minutes)
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty()
                ? null
                : BigDecimal.valueOf(
                                known.stream().mapToLong(Integer::longValue).sum())
                        .divide(BigDecimal.valueOf(known.size()), 1, RoundingMode.HALF_UP);
    }
}
