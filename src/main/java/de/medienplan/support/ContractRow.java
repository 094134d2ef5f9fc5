package de.medienplan.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract with a vendor.
 *
 * @param endsOn last day; null while it runs without an end
 * @param noticeBy last day to give notice; null if none is needed
 * @param yearlyCost euros a year; null if unknown
 * @param services what it includes
 */
public record ContractRow(
        @Nullable Long id,
        int version,
        String vendor,
        String subject,
        String number,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate noticeBy,
        @Nullable BigDecimal yearlyCost,
        String contactName,
        String contactMail,
        String contactPhone,
        String note,
        List<ServiceRow> services)
        implements Row {

    public ContractRow {
        services = List.copyOf(services);
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** The next date by which something must be done: the notice while it lies ahead, else the end; null if neither does. */
    public @Nullable LocalDate dueAfter(LocalDate day) {
        if (noticeBy != null && !noticeBy.isBefore(day)) {
            return noticeBy;
        }
        return endsOn != null && !endsOn.isBefore(day) ? endsOn : null;
    }
}
