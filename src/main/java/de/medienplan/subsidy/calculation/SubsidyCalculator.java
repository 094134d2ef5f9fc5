package de.medienplan.subsidy.calculation;

import static de.medienplan.subsidy.calculation.MonthResult.NOTHING;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Computes a case month by month. The state on the reference day counts for the whole month; a purchase is paid once, by
 * the state on the day of the purchase, in the month of that day. Checks in this order: contract, school, entitlement,
 * place among the siblings, support by others; then the share, rounded by {@link CentRounding}.
 */
public final class SubsidyCalculator {

    private final Rulebook rules;

    public SubsidyCalculator(Rulebook rules) {
        this.rules = rules;
    }

    /** Both months included. @param family all its children; the child itself may be among them */
    public CaseResult between(Child child, List<Child> family, YearMonth from, YearMonth to) {
        return new CaseResult(Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> month(child, family, month))
                .toList());
    }

    /**
     * What city and parents pay for one month, with the reasons.
     *
     * @param family all children of the family; the child itself may be among them
     */
    public MonthResult month(Child child, List<Child> family, YearMonth month) {
        Contract contract = child.contract();
        LocalDate day = dayThatCounts(contract, month);
        List<Message> reasons = new ArrayList<>();
        if (!runs(contract, month, day)) {
            reasons.add(noContract(contract, month, day));
            return new MonthResult(month, null, null, 0, NOTHING, NOTHING, NOTHING, NOTHING, reasons);
        }
        reasons.add(Message.of(
                contract.type() == ContractType.RENT ? "subsidy.reason.day" : "subsidy.reason.purchaseDay", day));
        Optional<Attendance> attendance = child.attendance(day);
        SchoolId school = attendance.map(Attendance::school).orElse(null);
        Measure measure = attendance.map(Attendance::measure).orElse(null);
        if (measure == null) {
            reasons.add(Message.of("subsidy.reason.school"));
            return full(month, contract.amountOn(day), school, 0, reasons);
        }
        int place = SiblingOrderPolicy.place(child, family, day);
        reasons.add(Message.of("subsidy.reason.place", place, measure.label()));
        Optional<EntitlementPolicy.Holding> holding = EntitlementPolicy.holding(child, place, day, rules);
        Optional<Message> objection = holding.isEmpty()
                ? Optional.of(EntitlementPolicy.objection(child, place, day, rules))
                : objection(child, attendance.get(), holding.get(), day);
        if (objection.isPresent()) {
            reasons.add(objection.get());
            return full(month, contract.amountOn(day), school, place, reasons);
        }
        Optional<StateSupport> beside = holding.get().share().onlyWithoutOtherSupport()
                ? OtherSupportPolicy.reduction(attendance.get(), day, rules)
                : Optional.empty();
        BigDecimal share = Objects.requireNonNull(holding.get().share().percent(contract.type()));
        BigDecimal percent =
                beside.map(StateSupport::cityPercent).map(share::min).orElse(share);
        beside.ifPresent(support ->
                reasons.add(Message.of("subsidy.reason.stateReduces", support.name(), support.from(), percent)));
        return shared(percent, contract.amountOn(day), holding.get(), month, school, place, reasons);
    }

    private Optional<Message> objection(
            Child child, Attendance attendance, EntitlementPolicy.Holding holding, LocalDate day) {
        ContractType type = child.contract().type();
        if (holding.share().percent(type) == null) {
            return Optional.of(otherContract(holding, type));
        }
        return holding.share().onlyWithoutOtherSupport()
                ? OtherSupportPolicy.objection(child, attendance, day, rules)
                : Optional.empty();
    }

    /** That the rule knows only the other kind of contract, and what it would give there. */
    private static Message otherContract(EntitlementPolicy.Holding holding, ContractType type) {
        ContractType other = type == ContractType.RENT ? ContractType.PURCHASE : ContractType.RENT;
        BigDecimal percent = holding.share().percent(other);
        String kind = holding.kind().name();
        return percent == null
                ? Message.of("subsidy.reason.contractType", kind, type.label())
                : Message.of(
                        "subsidy.reason.otherContractType",
                        kind,
                        type.label(),
                        other.label(),
                        percent,
                        holding.share().source());
    }

    private static MonthResult shared(
            BigDecimal percent,
            BigDecimal price,
            EntitlementPolicy.Holding holding,
            YearMonth month,
            @Nullable SchoolId school,
            int place,
            List<Message> reasons) {
        String name = holding.kind().name();
        BigDecimal city = CentRounding.cityPart(price, percent);
        BigDecimal parents = price.subtract(city);
        reasons.add(holding.proof()
                .map(proof -> Message.of("subsidy.reason.proof", name, proof.from(), proof.until(), proof.verifiedOn()))
                .orElseGet(() -> Message.of("subsidy.reason.noProof", name)));
        reasons.add(Message.of("subsidy.reason.rule", percent, holding.share().source()));
        reasons.add(
                Message.of("subsidy.reason.amount", percent, price, CentRounding.exact(price, percent), city, parents));
        return new MonthResult(month, school, holding.kind().code(), place, price, percent, city, parents, reasons);
    }

    private LocalDate dayThatCounts(Contract contract, YearMonth month) {
        return contract.type() == ContractType.PURCHASE ? contract.from() : rules.referenceDay(month);
    }

    private static boolean runs(Contract contract, YearMonth month, LocalDate day) {
        return contract.type() == ContractType.PURCHASE
                ? YearMonth.from(contract.from()).equals(month)
                : contract.runsOn(day);
    }

    private static Message noContract(Contract contract, YearMonth month, LocalDate day) {
        return contract.type() == ContractType.PURCHASE
                ? Message.of("subsidy.reason.otherMonth", contract.from())
                : Message.of("subsidy.reason.noContract", day);
    }

    private static MonthResult full(
            YearMonth month, BigDecimal price, @Nullable SchoolId school, int place, List<Message> reasons) {
        return new MonthResult(month, school, null, place, price, NOTHING, NOTHING, price, reasons);
    }
}
