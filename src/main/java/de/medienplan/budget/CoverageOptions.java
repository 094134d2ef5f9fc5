package de.medienplan.budget;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What would cover the missing money of a year: a measure that begins a year later, money that later years leave over, or
 * more of it. Each is computed by checking all years once more.
 */
final class CoverageOptions {

    private final List<MeasureRow> measures;
    private final java.util.function.Function<List<MeasureRow>, CoverageCheck> checks;

    /** @param checks the check with other measures */
    CoverageOptions(List<MeasureRow> measures, java.util.function.Function<List<MeasureRow>, CoverageCheck> checks) {
        this.measures = measures;
        this.checks = checks;
    }

    List<Coverage.Year> years() {
        List<Coverage.Year> years = checks.apply(measures).check();
        return years.stream()
                .map(year -> new Coverage.Year(year.year(), year.label(), year.purses(), options(year, years)))
                .toList();
    }

    private List<Coverage.Option> options(Coverage.Year year, List<Coverage.Year> years) {
        List<Coverage.Option> options = new ArrayList<>();
        for (Coverage.Purse purse : year.purses()) {
            if (purse.uncovered().signum() > 0) {
                postponed(year, purse).forEach(options::add);
                if (purse.kind() == CoverageKind.INVESTMENT) {
                    broughtForward(year, purse, years).forEach(options::add);
                }
                options.add(new Coverage.Option(
                        purse.kind(),
                        Message.of("budget.coverage.option.more." + purse.kind(), Integer.toString(year.year())),
                        purse.uncovered(),
                        total(years, purse.kind()).subtract(purse.uncovered())));
            }
        }
        return options;
    }

    /** Each measure that begins in the year, begun a year later instead. */
    private Stream<Coverage.Option> postponed(Coverage.Year year, Coverage.Purse purse) {
        return measures.stream()
                .filter(measure -> !measure.perSchool() && measure.firstYear() == year.year())
                .map(measure -> postponed(measure, year, purse))
                .filter(option -> option.covers().signum() > 0);
    }

    private Coverage.Option postponed(MeasureRow measure, Coverage.Year year, Coverage.Purse purse) {
        UnaryOperator<MeasureRow> later =
                one -> one.number() == measure.number() ? one.beginningIn(year.year() + 1) : one;
        List<Coverage.Year> again =
                checks.apply(measures.stream().map(later).toList()).check();
        BigDecimal missing = again.stream()
                .filter(one -> one.year() == year.year())
                .findFirst()
                .orElseThrow()
                .purse(purse.kind())
                .uncovered();
        return new Coverage.Option(
                purse.kind(),
                Message.of(
                        "budget.coverage.option.postpone",
                        measure.number(),
                        measure.name(),
                        Integer.toString(year.year() + 1)),
                purse.uncovered().subtract(missing),
                total(again, purse.kind()));
    }

    /** What the last year leaves over could have been spent before; it takes authorisation in the year that is short. */
    private static Stream<Coverage.Option> broughtForward(
            Coverage.Year year, Coverage.Purse purse, List<Coverage.Year> years) {
        BigDecimal spare = years.stream()
                .filter(later -> later.year() > year.year())
                .map(later -> later.purse(purse.kind()).left())
                .reduce((first, second) -> second)
                .orElse(BigDecimal.ZERO);
        BigDecimal covers = spare.min(purse.uncovered());
        return covers.signum() <= 0
                ? Stream.empty()
                : Stream.of(new Coverage.Option(
                        purse.kind(),
                        Message.of(
                                "budget.coverage.option.forward",
                                Integer.toString(years.getLast().year())),
                        covers,
                        total(years, purse.kind()).subtract(covers)));
    }

    private static BigDecimal total(List<Coverage.Year> years, CoverageKind kind) {
        return years.stream()
                .map(year -> year.purse(kind).uncovered())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
