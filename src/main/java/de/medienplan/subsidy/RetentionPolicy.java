package de.medienplan.subsidy;

import de.medienplan.shared.SchoolYear;
import de.medienplan.subsidy.calculation.Entitlement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When a case is deleted: when the longest of the rules for its kinds has run out. Never while its contract runs, and not
 * before the months have passed in which siblings may still be corrected, because it counts in their order. Source: Art. 5
 * (1) e GDPR and § 84 SGB X (storage limitation); the periods are data.
 */
final class RetentionPolicy {

    private final Function<String, Optional<RetentionRow>> rules;
    private final int correctionMonths;

    /** @param rules the rule in force for a subject */
    RetentionPolicy(Function<String, Optional<RetentionRow>> rules, int correctionMonths) {
        this.rules = rules;
        this.correctionMonths = correctionMonths;
    }

    /**
     * Empty while the contract is open or no rule is known for one of its kinds.
     *
     * @param paidKinds kinds that payments were made for
     * @param lastPaid last day of the last month that was paid; null if none was
     */
    Optional<DueDeletion> due(CaseValues values, Set<String> paidKinds, @Nullable LocalDate lastPaid) {
        LocalDate end = values.contract().until();
        if (end == null) {
            return Optional.empty();
        }
        Set<String> subjects = subjects(values, paidKinds);
        if (subjects.stream().anyMatch(subject -> rules.apply(subject).isEmpty())) {
            return Optional.empty();
        }
        LocalDate earliest = end.plusMonths(correctionMonths).plusDays(1);
        return subjects.stream()
                .flatMap(subject -> rules.apply(subject).stream())
                .map(rule -> due(values, rule, begin(values, rule, end, lastPaid), earliest))
                .max(Comparator.comparing(DueDeletion::dueOn));
    }

    private static Set<String> subjects(CaseValues values, Set<String> paidKinds) {
        Set<String> subjects = new TreeSet<>(paidKinds);
        values.entitlements().stream().map(Entitlement::kind).forEach(subjects::add);
        return subjects.isEmpty() ? Set.of(RetentionRow.NONE) : subjects;
    }

    private static DueDeletion due(CaseValues values, RetentionRow rule, LocalDate begin, LocalDate earliest) {
        LocalDate dueOn = begin.plusMonths(rule.months()).plusDays(1);
        return new DueDeletion(
                java.util.Objects.requireNonNull(values.id()),
                values.reference(),
                values.alias(),
                rule,
                begin,
                dueOn.isBefore(earliest) ? earliest : dueOn);
    }

    private static LocalDate begin(
            CaseValues values, RetentionRow rule, LocalDate contractEnd, @Nullable LocalDate lastPaid) {
        return switch (rule.trigger()) {
            case CONTRACT_END, ENTRY -> contractEnd;
            case SCHOOL_YEAR_END -> SchoolYear.of(contractEnd).lastDay();
            case LAST_PAYMENT -> lastPaid == null ? contractEnd : lastPaid;
            case ENTITLEMENT_END ->
                values.entitlements().stream()
                        .filter(one -> one.kind().equals(rule.subject()))
                        .map(Entitlement::until)
                        .max(Comparator.naturalOrder())
                        .orElse(contractEnd);
        };
    }
}
