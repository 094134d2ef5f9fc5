package de.medienplan.support;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract with a vendor.
 *
 * @param endsOn last day of the first term; null while it runs without an end
 * @param noticeBy last day to give notice in the first term; null if none is needed
 * @param renewsMonths months by which it goes on unless notice is given; null if it ends
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
        @Nullable Integer renewsMonths,
        @Nullable BigDecimal yearlyCost,
        String contactName,
        String contactMail,
        String contactPhone,
        String note,
        List<ServiceRow> services)
        implements StoredRow {

    public ContractRow {
        services = List.copyOf(services);
    }

    public boolean runsOn(LocalDate day) {
        LocalDate end = termOn(day).endsOn();
        return !day.isBefore(startsOn) && (end == null || !day.isAfter(end));
    }

    /** The term that is decided on next: once the day of notice has passed without one, the contract goes on. */
    public ContractTerm termOn(LocalDate day) {
        if (renewsMonths == null || endsOn == null || noticeBy == null) {
            return new ContractTerm(endsOn, noticeBy, null);
        }
        int months = 0;
        while (ContractTerm.later(noticeBy, months).isBefore(day)) {
            months += renewsMonths;
        }
        return new ContractTerm(
                ContractTerm.later(endsOn, months),
                ContractTerm.later(noticeBy, months),
                ContractTerm.later(endsOn, months + renewsMonths));
    }

    /** The next date by which something must be done; null if there is none. */
    public @Nullable LocalDate dueAfter(LocalDate day) {
        return termOn(day).dueAfter(day);
    }
}
