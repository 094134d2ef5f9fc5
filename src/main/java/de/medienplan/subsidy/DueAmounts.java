package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.subsidy.calculation.Child;
import de.medienplan.subsidy.calculation.MonthResult;
import de.medienplan.subsidy.calculation.SubsidyCalculator;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compares what is due by today's state of the cases with what was paid. */
@Component
class DueAmounts {

    private static final int LONGEST_REASON = 500;

    private final CaseReader reader;
    private final Rules rules;
    private final Payments payments;
    private final RegisterSchools schools;

    DueAmounts(CaseReader reader, Rules rules, Payments payments, RegisterSchools schools) {
        this.reader = reader;
        this.rules = rules;
        this.payments = payments;
        this.schools = schools;
    }

    /** One line for each case and month in which both differ, by the city's file. */
    List<PaymentLine> differences(Collection<YearMonth> months) {
        List<CaseValues> cases = reader.all();
        Map<String, List<Child>> families = cases.stream()
                .collect(Collectors.groupingBy(
                        (CaseValues each) -> each.file().family(),
                        Collectors.mapping(CaseValues::child, Collectors.toList())));
        var context = new Context(
                new SubsidyCalculator(rules.rulebook()),
                payments.paidAmounts(),
                schools.all(),
                rules.kinds().stream().collect(Collectors.toMap(KindRow::code, KindRow::name)));
        return cases.stream()
                .flatMap(one -> months.stream()
                        .sorted()
                        .flatMap(month -> context.line(
                                one, families.getOrDefault(one.file().family(), List.of()), month)))
                .sorted(java.util.Comparator.comparing(PaymentLine::reference).thenComparing(PaymentLine::month))
                .toList();
    }

    private record Context(
            SubsidyCalculator calculator,
            Map<Payments.Key, Payments.PaidAmount> paid,
            Map<SchoolId, String> schools,
            Map<String, String> kinds) {

        Stream<PaymentLine> line(CaseValues values, List<Child> family, YearMonth month) {
            CaseId id = values.key();
            MonthResult result = calculator.month(values.child(), family, month);
            Payments.PaidAmount before = paid.getOrDefault(new Payments.Key(id, month), Payments.PaidAmount.NONE);
            BigDecimal amount = result.city().subtract(before.sum());
            if (amount.signum() == 0) {
                return Stream.empty();
            }
            String kind = result.kind();
            return Stream.of(new PaymentLine(
                    null,
                    new PaymentLine.File(id, values.reference(), values.alias()),
                    month,
                    before.lines() + 1,
                    new PaymentLine.School(result.school(), RegisterSchools.of(result.school(), schools)),
                    new PaymentLine.Kind(kind, kind == null ? "" : kinds.getOrDefault(kind, "")),
                    new PaymentLine.Money(result.price(), result.percent(), result.city(), before.sum(), amount),
                    reason(result, before)));
        }

        private static String reason(MonthResult result, Payments.PaidAmount before) {
            Message last = result.reasons().getLast();
            String text = Texts.german(
                    before.lines() == 0
                            ? last
                            : Message.of("subsidy.words.correction", before.sum(), result.city(), last));
            return text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) : text;
        }
    }
}
