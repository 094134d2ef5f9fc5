package de.medienplan.budget;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.List;

/**
 * A Kostentabelle in the two-part form of council papers: what a plan or decision costs in one budget year. Screen, files
 * and council papers show this same record.
 *
 * @param name what was decided or planned
 * @param basis where the amounts come from
 */
public record CostTable(Message name, Message basis, int year, Part investment, Part operating) {

    /**
     * One of the two parts.
     *
     * @param heading with the number under which the lines stand in the city's budget
     * @param balance income less expense
     */
    public record Part(BudgetSide side, Message heading, List<Line> lines, BigDecimal balance) {

        public Part {
            lines = List.copyOf(lines);
        }

        static Part of(BudgetSide side, Message heading, List<Line> lines) {
            return new Part(
                    side, heading, lines, lines.stream().map(Line::signed).reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        public Line line(LineKind kind) {
            return lines.stream()
                    .filter(line -> line.code() == kind)
                    .findFirst()
                    .orElseThrow();
        }

        /** What the balance is called. */
        public Message balanceLabel() {
            return Message.of("budget.balance." + side.name());
        }
    }

    /**
     * An amount, never negative; {@link LineKind#isIncome()} says on which side it counts.
     *
     * @param explanation how it was computed, from what
     * @param shares what it adds up from; empty where it is one amount
     */
    public record Line(LineKind code, BigDecimal amount, Message explanation, List<Share> shares) {

        public Line {
            shares = List.copyOf(shares);
        }

        public Message label() {
            return code.label();
        }

        /** Positive for income, negative for expense. */
        public BigDecimal signed() {
            return code.isIncome() ? amount : amount.negate();
        }
    }

    /** A part of a line with its origin. */
    public record Share(Message label, BigDecimal amount) {

        /** Whether it is what the schools of a plan cost, not something beside it. */
        public boolean ofPlan() {
            return label.key().equals(PlanCosts.INSTALMENTS);
        }
    }

    public List<Part> parts() {
        return List.of(investment, operating);
    }

    /** The line, of whichever part. */
    public Line line(LineKind kind) {
        return (kind.side() == BudgetSide.INVESTMENT ? investment : operating).line(kind);
    }
}
