package de.medienplan.subsidy.calculation;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All rules with their validity. Which one holds depends on the day only, never on when it is asked.
 *
 * @param schoolTypes codes of the types of the register's schools, by id
 */
public record Rulebook(
        List<Kind> kinds,
        List<ShareRule> shares,
        List<StateSupport> stateSupports,
        List<MonthRule> monthRules,
        Map<SchoolId, String> schoolTypes) {

    /** Holds before the first stored rule: the state on the first of the month. */
    private static final MonthRule FIRST_OF_MONTH = new MonthRule(LocalDate.MIN, 1);

    public Rulebook {
        kinds = kinds.stream()
                .sorted(Comparator.comparingInt(Kind::precedence).thenComparing(Kind::code))
                .toList();
        shares = shares.stream().sorted(Comparator.comparing(ShareRule::from)).toList();
        stateSupports = List.copyOf(stateSupports);
        schoolTypes = Map.copyOf(schoolTypes);
        monthRules = monthRules.stream()
                .sorted(Comparator.comparing(MonthRule::from))
                .toList();
    }

    /** The share for a kind on a day; none before its first rule and after the last day of its latest. */
    public Optional<ShareRule> share(String kind, LocalDate day) {
        return shares.stream()
                .filter(rule -> rule.kind().equals(kind) && !rule.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(rule -> new Period(rule.from(), rule.until()).covers(day));
    }

    /** The day whose state counts for the month. */
    public LocalDate referenceDay(YearMonth month) {
        return monthRules.stream()
                .filter(rule -> !rule.from().isAfter(month.atDay(1)))
                .reduce((earlier, later) -> later)
                .orElse(FIRST_OF_MONTH)
                .day(month);
    }

    /** The city's part of a month's rent for one child of this kind, if the state does not support all of them. */
    public BigDecimal monthlyPart(String kind, LocalDate day, BigDecimal rent) {
        return share(kind, day)
                .filter(rule -> rule.rentPercent() != null)
                .filter(rule -> !rule.onlyWithoutOtherSupport()
                        || stateSupports.stream().noneMatch(support -> support.reachesAll(day)))
                .map(rule -> CentRounding.cityPart(rent, Objects.requireNonNull(rule.rentPercent())))
                .orElse(MonthResult.NOTHING);
    }

    Optional<StateSupport> stateSupport(LocalDate day, Attendance attendance) {
        SchoolId school = attendance.school();
        String type = school == null ? null : schoolTypes.get(school);
        return stateSupports.stream()
                .filter(support -> support.reaches(day, attendance.classYear(), type))
                .findFirst();
    }
}
