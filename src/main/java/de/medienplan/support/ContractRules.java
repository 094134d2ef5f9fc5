package de.medienplan.support;

import static de.medienplan.shared.UserException.throwIfAt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What a contract must be like, so that its deadlines are right and somebody can be asked. */
final class ContractRules {

    private static final BigDecimal HIGHEST_COST = new BigDecimal("9999999999999.99");
    private static final int LONGEST_RENEWAL = 120;

    private ContractRules() {}

    /** @throws de.medienplan.shared.UserException naming field and reason */
    static void check(ContractRow row) {
        dates(row);
        renewal(row);
        cost(row);
        contact(row);
    }

    private static void dates(ContractRow row) {
        LocalDate end = row.endsOn();
        LocalDate notice = row.noticeBy();
        throwIfAt(
                end != null && end.isBefore(row.startsOn()),
                "support.contract.field.endsOn",
                "support.contract.endBeforeStart");
        throwIfAt(
                end != null && notice != null && notice.isAfter(end),
                "support.contract.field.noticeBy",
                "support.contract.noticeAfterEnd");
        throwIfAt(
                notice != null && notice.isBefore(row.startsOn()),
                "support.contract.field.noticeBy",
                "support.contract.noticeBeforeStart");
    }

    private static void renewal(ContractRow row) {
        Integer months = row.renewsMonths();
        throwIfAt(
                months != null && (months < 1 || months > LONGEST_RENEWAL),
                "support.contract.field.renewsMonths",
                "support.contract.renewalMonths",
                LONGEST_RENEWAL);
        throwIfAt(
                months != null && (row.endsOn() == null || row.noticeBy() == null),
                "support.contract.field.renewsMonths",
                "support.contract.renewalWithoutDates");
    }

    private static void cost(ContractRow row) {
        BigDecimal cost = row.yearlyCost();
        throwIfAt(
                cost != null && cost.signum() < 0,
                "support.contract.field.yearlyCost",
                "support.contract.costNegative");
        throwIfAt(
                cost != null && cost.compareTo(HIGHEST_COST) > 0,
                "support.contract.field.yearlyCost",
                "support.contract.costTooHigh");
    }

    private static void contact(ContractRow row) {
        String mail = row.contactMail().strip();
        throwIfAt(
                !mail.isEmpty() && !mail.matches("[^@\\s]+@[^@\\s]+"),
                "support.contract.field.contactMail",
                "support.contract.mail",
                mail);
        boolean none = Stream.of(row.contactName(), row.contactMail(), row.contactPhone())
                .allMatch(String::isBlank);
        throwIfAt(none, "support.contract.field.contactName", "support.contract.contactMissing");
    }
}
