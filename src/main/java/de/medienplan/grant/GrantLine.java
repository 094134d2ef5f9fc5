package de.medienplan.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The line of a grant from what the directive gives to what is settled, with the plan beside it; euros and cents as of a
 * day. {@link ApplicationTotals} adds up the same amounts for the list of applications.
 *
 * @param school empty for all schools of the programme
 * @param category empty for all categories; what directive and plan give is not divided by category
 */
public record GrantLine(String programme, String school, String category, Given given, Flow flow) {

    /**
     * What the money comes from.
     *
     * @param allowed base amount and share of the pool in force, by the register
     * @param planned what the plan entitles to
     */
    public record Given(BigDecimal allowed, BigDecimal planned) {

        static final Given NOTHING = new Given(BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2));

        Given plus(Given other) {
            return new Given(allowed.add(other.allowed), planned.add(other.planned));
        }
    }

    /**
     * What became of it.
     *
     * @param requested by applications, drafts included
     * @param approved by the latest notices
     * @param drawn paid to the city
     * @param settled covered by proofs of use
     * @param lapsed of applications that were forfeited
     * @param open what lapses if nothing more happens; the deadlines say until when
     */
    public record Flow(
            BigDecimal requested,
            BigDecimal approved,
            BigDecimal drawn,
            BigDecimal settled,
            BigDecimal repaid,
            BigDecimal lapsed,
            BigDecimal open) {

        static Flow of(List<ApplicationRow> rows) {
            ApplicationTotals totals = ApplicationTotals.of(rows);
            return new Flow(
                    totals.requested(),
                    totals.approved(),
                    totals.drawn(),
                    sum(
                            rows,
                            row -> row.progress().proofOfUse() == null
                                    ? BigDecimal.ZERO
                                    : row.progress().proofOfUse().amount()),
                    sum(rows, ApplicationRow::repaid),
                    sum(
                            rows.stream()
                                    .filter(row -> row.state() == ApplicationState.FORFEITED)
                                    .toList(),
                            ApplicationRow::expected),
                    totals.atRisk());
        }

        private static BigDecimal sum(List<ApplicationRow> rows, Function<ApplicationRow, BigDecimal> amount) {
            return rows.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        }
    }

    /** Approved and not drawn, what was forfeited left out. */
    public BigDecimal notDrawn() {
        return flow.approved().subtract(flow.drawn()).subtract(flow.lapsed()).max(BigDecimal.ZERO.setScale(2));
    }

    /** Planned and not applied for yet; 0 where more was applied for. */
    public BigDecimal notRequested() {
        return given.planned().subtract(flow.requested()).max(BigDecimal.ZERO.setScale(2));
    }
}
