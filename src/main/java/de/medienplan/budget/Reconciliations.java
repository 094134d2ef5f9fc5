package de.medienplan.budget;

import de.medienplan.grant.FigureKind;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.Figures;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import de.medienplan.support.CostRow;
import de.medienplan.support.SupportRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the parts of the council paper do not add up. What sources say against each other is read from {@link Figures};
 * what measures and posts add up to is computed here.
 */
@Service
@Transactional(readOnly = true)
public class Reconciliations {

    private final Figures figures;
    private final CostBasis basis;
    private final SupportRules support;
    private final CostTables tables;

    Reconciliations(Figures figures, CostBasis basis, SupportRules support, CostTables tables) {
        this.figures = figures;
        this.basis = basis;
        this.support = support;
        this.tables = tables;
    }

    /** What is computed first, then what sources say against each other beyond that. */
    @MayRead
    public List<Reconciliation> all() {
        List<Reconciliation> rows =
                new ArrayList<>(tables.decisionYear().map(this::ofDecision).orElseGet(List::of));
        figures.all().stream()
                .filter(figure -> figure.kind() == FigureKind.MONEY && figure.isDisputed())
                .flatMap(Reconciliations::disputes)
                .filter(dispute -> rows.stream().noneMatch(dispute::comparesTheSame))
                .forEachOrdered(rows::add);
        return rows;
    }

    private List<Reconciliation> ofDecision(int year) {
        CostTable decision = tables.decision(year);
        List<Reconciliation> rows = new ArrayList<>(List.of(
                sum("INVESTMENT", LineKind.MOVABLE_ASSETS, decision, MeasureRow::totalInvestment),
                sum("OPERATING", LineKind.GOODS_AND_SERVICES, decision, MeasureRow::totalOperating),
                capitalCost(decision)));
        CostRow cost = support.cost(LocalDate.of(year, 12, 31));
        if (!cost.totalUnknown()) {
            rows.add(posts(cost));
        }
        return rows;
    }

    /** A line of the table against the sum over the measures. */
    private Reconciliation sum(String key, LineKind kind, CostTable decision, Function<MeasureRow, BigDecimal> amount) {
        BigDecimal says = decision.line(kind).amount();
        BigDecimal sum = basis.all().stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Reconciliation(
                Message.of("budget.reconciliation." + key),
                says,
                Message.of("budget.reconciliation.table"),
                sum,
                Message.of("budget.reconciliation.sum." + key),
                perSchool(sum.subtract(says)));
    }

    /** What the difference would come to for each school of a flat rate: arithmetic, no explanation by the source. */
    private @Nullable Message perSchool(BigDecimal difference) {
        return basis.all().stream()
                .filter(measure -> measure.perSchool() && difference.signum() != 0)
                .findFirst()
                .map(measure -> Message.of(
                        "budget.reconciliation.perSchool",
                        measure.schools(),
                        difference.divide(BigDecimal.valueOf(measure.schools()), 2, RoundingMode.HALF_UP)))
                .orElse(null);
    }

    private Reconciliation capitalCost(CostTable decision) {
        BigDecimal depreciation = decision.line(LineKind.DEPRECIATION).amount();
        BigDecimal sum = basis.all().stream()
                .map(MeasureRow::totalDepreciationInterest)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Reconciliation(
                Message.of("budget.reconciliation.CAPITAL"),
                depreciation.add(decision.line(LineKind.INTEREST).amount()),
                Message.of("budget.reconciliation.table"),
                sum,
                Message.of("budget.reconciliation.sum.CAPITAL"),
                Message.of("budget.reconciliation.CAPITAL.remark"));
    }

    private static Reconciliation posts(CostRow cost) {
        return new Reconciliation(
                Message.of("budget.reconciliation.STAFF"),
                cost.totalCost(),
                quoted(cost.source()),
                cost.totalCost().add(cost.roundingDifference()),
                Message.of("budget.reconciliation.posts", cost.posts(), cost.costPerPost()),
                Message.of("budget.reconciliation.STAFF.remark"));
    }

    private static Stream<Reconciliation> disputes(FigureRow figure) {
        return figure.chosen().stream()
                .flatMap(chosen -> figure.variants().stream()
                        .filter(variant -> !variant.value().equals(chosen.value()))
                        .map(variant -> new Reconciliation(
                                quoted(figure.name()),
                                (BigDecimal) chosen.value(),
                                quoted(chosen.source()),
                                (BigDecimal) variant.value(),
                                quoted(variant.source()),
                                null)));
    }

    private static Message quoted(String text) {
        return Message.of("budget.quoted", text);
    }
}
