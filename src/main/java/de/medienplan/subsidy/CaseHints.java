package de.medienplan.subsidy;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.Hint;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Child;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.subsidy.calculation.MonthResult;
import de.medienplan.subsidy.calculation.Rulebook;
import de.medienplan.subsidy.calculation.SubsidyCalculator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the user should know of a case in a file although it can be stored: a share that the rules do not give, an odd class. */
final class CaseHints {

    private final SubsidyCalculator calculator;
    private final Map<SchoolId, Integer> lastClasses;
    private final ColumnMapping<CaseColumn> mapping;
    private final LocalDate today;

    CaseHints(Rulebook rules, Map<SchoolId, Integer> lastClasses, ColumnMapping<CaseColumn> mapping, LocalDate today) {
        this.calculator = new SubsidyCalculator(rules);
        this.lastClasses = lastClasses;
        this.mapping = mapping;
        this.today = today;
    }

    void addTo(CaseImportPlan plan) {
        plan.expected()
                .forEach(entry -> share(entry.getKey(), entry.getValue(), plan).ifPresent(plan::hint));
        plan.work().forEach(step -> classYear(step).ifPresent(plan::hint));
    }

    private Optional<Hint> share(CaseDraft draft, CaseValues values, CaseImportPlan plan) {
        BigDecimal stated = draft.share().orElseThrow();
        List<CaseValues> family = plan.family(values.file().family());
        List<Child> children = IntStream.range(0, family.size())
                .mapToObj(place -> numbered(family.get(place).child(), place))
                .toList();
        MonthResult month = calculator.month(children.get(family.indexOf(values)), children, month(values));
        return month.percent().compareTo(stated) == 0
                ? Optional.empty()
                : Optional.of(new Hint(
                        draft.row(),
                        mapping.columnName(CaseColumn.SHARE),
                        "",
                        Message.of(
                                "subsidy.import.otherShare",
                                stated,
                                month.percent(),
                                month.reasons().getLast()),
                        false));
    }

    /** New cases have no number yet by which siblings could be told apart. */
    private static Child numbered(Child child, int number) {
        return new Child(
                number,
                child.position(),
                child.contract(),
                child.attendances(),
                child.entitlements(),
                child.otherSupport());
    }

    /** The present one while the contract runs; else its first, and that of a purchase. */
    private YearMonth month(CaseValues values) {
        return values.contract().type() == ContractType.RENT
                        && values.contract().runsOn(today)
                ? YearMonth.from(today)
                : YearMonth.from(values.contract().from());
    }

    private Optional<Hint> classYear(CaseImportPlan.Step step) {
        Attendance last = step.after().attendances().getLast();
        Integer highest = last.school() == null ? null : lastClasses.get(last.school());
        return highest == null || last.classYear() <= highest
                ? Optional.empty()
                : Optional.of(new Hint(
                        step.change().row(),
                        mapping.columnName(CaseColumn.CLASS_YEAR),
                        Integer.toString(last.classYear()),
                        Message.of("subsidy.import.highClass", highest),
                        false));
    }
}
