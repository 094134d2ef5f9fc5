package de.medienplan.budget;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.MayRead;
import de.medienplan.order.LineBookings;
import de.medienplan.records.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The budget years: lines with their reports, what is carried over, commitments for later years. */
@Service
@Transactional
public class Budgets {

    private final Records records;
    private final LineBookings bookings;

    Budgets(Records records, LineBookings bookings) {
        this.records = records;
        this.bookings = bookings;
    }

    /** Every year that has a line, is carried into, or pays a commitment, ascending, as it looked on the day. */
    @MayRead
    @Transactional(readOnly = true)
    public List<BudgetYear> years(LocalDate asOf) {
        List<LineRow> lines = lines(asOf);
        List<CarryOverRow> carried = records.all(CarryOver.class, "fromYear, intoYear, id");
        List<CommitmentRow> commitments = records.all(Commitment.class, "year, dueYear, id");
        TreeSet<Integer> years = new TreeSet<>();
        lines.forEach(line -> years.add(line.year()));
        carried.forEach(row -> years.add(row.intoYear()));
        commitments.forEach(row -> years.add(row.dueYear()));
        return years.stream()
                .map(year -> new BudgetYear(
                        year,
                        lines.stream().filter(line -> line.year() == year).toList(),
                        sum(carried.stream()
                                .filter(row -> row.intoYear() == year && row.side() == BudgetSide.INVESTMENT)),
                        sum(carried.stream()
                                .filter(row -> row.intoYear() == year && row.side() == BudgetSide.OPERATING)),
                        sum(carried.stream()
                                .filter(row -> row.fromYear() == year && row.side() == BudgetSide.INVESTMENT)),
                        commitments.stream()
                                .filter(row -> row.dueYear() == year)
                                .map(CommitmentRow::amount)
                                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add)))
                .toList();
    }

    private static BigDecimal sum(Stream<CarryOverRow> rows) {
        return rows.map(CarryOverRow::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /**
     * The lines of all years in the order of the council paper, each with its last report up to the day; where anything was
     * ordered or invoiced on it, orders and payments say what is spent.
     */
    @MayRead
    @Transactional(readOnly = true)
    public List<LineRow> lines(LocalDate asOf) {
        List<ReportRow> reports = records.all(BudgetReport.class, "reportedOn");
        List<LineRow> lines = records.all(BudgetLine.class, "year, name");
        Map<Long, LineBookings.Booked> booked = bookings.on(asOf);
        return lines.stream()
                .map(line -> line.with(latest(reports, line, asOf).orElse(null)))
                .map(line -> Actuals.of(line, booked.get(line.key()), asOf))
                .sorted(Comparator.comparing(LineRow::year).thenComparing(LineRow::kind))
                .toList();
    }

    private static Optional<ReportRow> latest(List<ReportRow> reports, LineRow line, LocalDate asOf) {
        return reports.stream()
                .filter(report -> Objects.equals(report.lineId(), line.id()))
                .filter(report -> !report.reportedOn().isAfter(asOf))
                .max(Comparator.comparing(ReportRow::reportedOn));
    }

    /** @throws de.medienplan.shared.UserException if the year has a line of the same kind and name */
    @MayManageMoney
    public LineRow save(LineRow row) {
        List<LineRow> lines = records.all(BudgetLine.class, "id");
        boolean taken = lines.stream()
                .anyMatch(other -> other.year() == row.year()
                        && other.kind() == row.kind()
                        && other.name().equalsIgnoreCase(row.name().strip())
                        && !Objects.equals(other.id(), row.id()));
        throwIfAt(taken, "budget.line.field.name", "budget.line.taken", row.name(), Integer.toString(row.year()));
        return records.save(BudgetLine.class, BudgetLine::new, row);
    }

    /** Deletes a line with its reports. */
    @MayManageMoney
    public void delete(LineRow row) {
        records.delete(BudgetLine.class, row);
    }

    /** All reports about a line, the latest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<ReportRow> reports(LineRow line) {
        List<ReportRow> reports = records.all(BudgetReport.class, "reportedOn desc");
        return reports.stream()
                .filter(report -> Objects.equals(report.lineId(), line.id()))
                .toList();
    }

    /** Stores what a report says about a line; a report of the same day is corrected. */
    @MayManageMoney
    public ReportRow save(ReportRow row) {
        BudgetLine line = records.reference(BudgetLine.class, row.lineId());
        List<ReportRow> reports = records.all(BudgetReport.class, "id");
        boolean taken = reports.stream()
                .anyMatch(other -> other.lineId() == row.lineId()
                        && other.reportedOn().equals(row.reportedOn())
                        && !Objects.equals(other.id(), row.id()));
        throwIfAt(taken, "budget.report.field.reportedOn", "budget.report.taken", row.reportedOn());
        return records.save(BudgetReport.class, () -> new BudgetReport(line), row);
    }

    @MayManageMoney
    public void delete(ReportRow row) {
        records.delete(BudgetReport.class, row);
    }
}
