package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Child;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Kind;
import de.medienplan.subsidy.calculation.MonthResult;
import de.medienplan.subsidy.calculation.Rulebook;
import de.medienplan.subsidy.calculation.SubsidyCalculator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cases as rows of the list, as of a day. */
final class CaseList {

    private final SubsidyCalculator calculator;
    private final Map<String, String> kinds;
    private final Map<SchoolId, String> schools;
    private final LocalDate asOf;

    CaseList(Rulebook rules, Map<SchoolId, String> schools, LocalDate asOf) {
        this.calculator = new SubsidyCalculator(rules);
        this.kinds = rules.kinds().stream().collect(Collectors.toMap(Kind::code, Kind::name));
        this.schools = schools;
        this.asOf = asOf;
    }

    List<CaseRow> rows(List<CaseValues> cases) {
        Map<String, List<Child>> families = cases.stream()
                .collect(Collectors.groupingBy(
                        (CaseValues each) -> each.file().family(),
                        Collectors.mapping(CaseValues::child, Collectors.toList())));
        return cases.stream()
                .map(one -> row(one, families.getOrDefault(one.file().family(), List.of())))
                .toList();
    }

    private CaseRow row(CaseValues values, List<Child> family) {
        MonthResult month = calculator.month(values.child(), family, YearMonth.from(asOf));
        Optional<Attendance> attendance = values.child()
                .attendance(asOf)
                .or(() -> values.attendances().stream().findFirst());
        SchoolId school = attendance.map(Attendance::school).orElse(null);
        String code = month.kind() == null ? onFile(values) : month.kind();
        return new CaseRow(
                values.key(),
                values.file(),
                new CaseRow.School(
                        school,
                        RegisterSchools.of(school, schools),
                        attendance.map(Attendance::classYear).orElse(0)),
                new CaseRow.Terms(
                        values.contract().type(),
                        values.contract().amountOn(asOf),
                        values.contract().until()),
                new CaseRow.Proof(code, kinds.getOrDefault(code, ""), values.entitledUntil()),
                state(values.contract(), month),
                new CaseRow.Shares(month.percent(), month.city(), month.parents()),
                values.synthetic());
    }

    /** The kind of the proof that covers the day, even if nothing is due. */
    private String onFile(CaseValues values) {
        return values.entitlements().stream()
                .filter(one -> one.covers(asOf))
                .map(Entitlement::kind)
                .findFirst()
                .orElse("");
    }

    private CaseState state(Contract contract, MonthResult month) {
        if (month.city().signum() > 0) {
            return CaseState.SUBSIDISED;
        }
        if (asOf.isBefore(contract.from())) {
            return CaseState.COMING;
        }
        if (!contract.runsOn(asOf)) {
            return CaseState.ENDED;
        }
        return contract.type() == ContractType.PURCHASE ? CaseState.BOUGHT : CaseState.FULL;
    }
}
