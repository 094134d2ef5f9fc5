package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Period;
import de.medienplan.subsidy.calculation.PriceStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a case must be like to be stored. Names the field, never its contents. */
@Component
class CaseCheck {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final String KIND = "subsidy.field.kind";
    private static final String PRICE_FROM = "subsidy.field.priceFrom";
    private static final String PLACE = "subsidy.field.place";
    private static final int YEARS_AHEAD = 15;

    private final CaseReader reader;
    private final Clock clock;

    CaseCheck(CaseReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** @return the values, tidied, with their place in the family */
    CaseValues valid(CaseValues values) {
        return valid(values, reader.family(values.file().family().strip()));
    }

    /** @param members the children of the family; an older state of the case itself may be among them */
    CaseValues valid(CaseValues values, List<CaseValues> members) {
        String reference = RequiredText.of(values.reference(), 40, "subsidy.field.reference");
        String family = RequiredText.of(values.file().family(), 40, "subsidy.field.family");
        PseudonymPolicy.objection(values.alias()).ifPresent(reason -> {
            throw UserException.at("subsidy.field.alias", reason);
        });
        contract(values.contract());
        attendances(values.attendances());
        entitlements(values.entitlements());
        for (Period other : values.otherSupport()) {
            plausible(other.from(), "subsidy.field.otherSupport");
        }
        return new CaseValues(
                values.id(),
                values.version(),
                new CaseValues.File(reference, values.alias().strip(), family, place(values, members)),
                values.modelId(),
                values.contract(),
                values.attendances(),
                values.entitlements(),
                values.otherSupport(),
                values.synthetic());
    }

    private void contract(Contract contract) {
        Amounts.cents(contract.amount(), "subsidy.field.amount");
        UserException.throwIf(
                contract.amount().signum() == 0, "subsidy.rule.amount", Message.of("subsidy.field.amount"));
        plausible(contract.from(), "subsidy.field.contractFrom");
        if (contract.until() != null) {
            plausible(contract.until(), "subsidy.field.contractUntil");
        }
        prices(contract);
    }

    /** Each amount holds until the next begins, so that there is neither gap nor overlap. */
    private void prices(Contract contract) {
        LocalDate until = contract.until();
        LocalDate before = contract.from();
        for (PriceStep step : contract.steps()) {
            UserException.throwIfAt(
                    contract.type() == ContractType.PURCHASE, PRICE_FROM, "subsidy.rule.priceOfPurchase");
            Amounts.cents(step.amount(), "subsidy.field.amount");
            UserException.throwIfAt(
                    step.amount().signum() == 0,
                    "subsidy.field.amount",
                    "subsidy.rule.amount",
                    Message.of("subsidy.field.amount"));
            UserException.throwIfAt(!step.from().isAfter(before), PRICE_FROM, "subsidy.rule.priceOverlap", before);
            UserException.throwIfAt(
                    until != null && step.from().isAfter(until),
                    PRICE_FROM,
                    "subsidy.rule.priceAfterEnd",
                    until == null ? before : until);
            before = step.from();
        }
    }

    private void attendances(List<Attendance> attendances) {
        UserException.throwIf(attendances.isEmpty(), "subsidy.rule.missing", Message.of("subsidy.field.school"));
        UserException.throwIfAt(
                attendances.stream().map(Attendance::from).distinct().count() < attendances.size(),
                "subsidy.field.school",
                "subsidy.rule.schoolTwice");
        for (Attendance attendance : attendances) {
            plausible(attendance.from(), "subsidy.field.school");
            UserException.throwIfAt(
                    attendance.classYear() < 0 || attendance.classYear() > 13,
                    "subsidy.field.classYear",
                    "subsidy.rule.classYear");
            UserException.throwIfAt(
                    attendance.school() == null && attendance.measure() != null,
                    "subsidy.field.measure",
                    "subsidy.rule.outside");
        }
    }

    private void entitlements(List<Entitlement> entitlements) {
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < entitlements.size(); i++) {
            Entitlement one = entitlements.get(i);
            plausible(one.from(), KIND);
            plausible(one.until(), KIND);
            UserException.throwIfAt(one.until().isBefore(one.from()), KIND, "subsidy.rule.order");
            UserException.throwIfAt(
                    one.verifiedOn().isAfter(today), "subsidy.field.verifiedOn", "subsidy.rule.verifiedLater");
            for (Entitlement other : entitlements.subList(i + 1, entitlements.size())) {
                UserException.throwIfAt(
                        other.kind().equals(one.kind())
                                && new Period(one.from(), one.until())
                                        .overlaps(new Period(other.from(), other.until())),
                        KIND,
                        "subsidy.rule.entitlementTwice");
            }
        }
    }

    private int place(CaseValues values, List<CaseValues> members) {
        List<CaseValues> others = members.stream()
                .filter(other -> !Objects.equals(other.id(), values.id()) || other.id() == null)
                .toList();
        if (values.file().place() == 0) {
            return 1
                    + others.stream()
                            .mapToInt(each -> each.file().place())
                            .max()
                            .orElse(0);
        }
        UserException.throwIfAt(values.file().place() < 0 || values.file().place() > 20, PLACE, "subsidy.rule.place");
        UserException.throwIfAt(
                others.stream()
                        .filter(other -> other.file().place() == values.file().place())
                        .anyMatch(other -> other.contract()
                                .period()
                                .overlaps(values.contract().period())),
                PLACE,
                "subsidy.rule.placeTaken");
        return values.file().place();
    }

    private void plausible(LocalDate day, String field) {
        LocalDate latest = LocalDate.now(clock).plusYears(YEARS_AHEAD);
        UserException.throwIfAt(
                day.isBefore(EARLIEST) || day.isAfter(latest), field, "subsidy.rule.date", EARLIEST, latest);
    }
}
