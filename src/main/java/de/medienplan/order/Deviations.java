package de.medienplan.order;

import de.medienplan.grant.MayReadGrants;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plan, orders, invoices, payments and grants beside each other, by school and year, and by budget line. */
@Service
@Transactional(readOnly = true)
public class Deviations {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Ledger ledger;
    private final AssignmentReader assignments;
    private final ObjectProvider<OrderPlanSource> plans;

    Deviations(Ledger ledger, AssignmentReader assignments, ObjectProvider<OrderPlanSource> plans) {
        this.ledger = ledger;
        this.assignments = assignments;
        this.plans = plans;
    }

    /**
     * A school in a year; what is for no single school stands in a row of its own.
     *
     * @param school name; empty for no single school
     * @param year of the budget line, or of the day where none is named
     * @param planned euros that the plan pays
     */
    public record Row(String school, int year, BigDecimal planned, LineBookings.Booked booked, Grants grants) {

        /** Ordered beyond what was planned; less than zero: not ordered yet. */
        public BigDecimal overPlan() {
            return booked.ordered().subtract(planned);
        }

        /** Invoiced beyond what was ordered. */
        public BigDecimal overOrder() {
            return booked.invoiced().subtract(booked.ordered());
        }
    }

    /** Grants of applications that were approved, and drawn, in the year. */
    public record Grants(BigDecimal approved, BigDecimal drawn) {

        static final Grants NONE = new Grants(NOTHING, NOTHING);

        Grants plus(BigDecimal moreApproved, BigDecimal moreDrawn) {
            return new Grants(approved.add(moreApproved), drawn.add(moreDrawn));
        }
    }

    /** A budget line: what the council set against what became of it. */
    public record LineRow(AssignmentSource.Line line, LineBookings.Booked booked) {

        /** What is neither paid nor promised; less than zero: too much was ordered. */
        public BigDecimal left() {
            return line.authorised().subtract(booked.paid()).subtract(booked.bound());
        }
    }

    /** @param plan name of the plan that counts; empty if there is none */
    public record Report(String plan, List<Row> rows, List<LineRow> lines) {}

    private record Key(@Nullable Long school, int year) {}

    private static final class Sums {
        private BigDecimal planned = NOTHING;
        private LineBookings.Booked booked = LineBookings.Booked.NOTHING;
        private Grants grants = Grants.NONE;
    }

    @MayReadGrants
    public Report on(LocalDate day) {
        Assignments known = assignments.read();
        Map<Key, Sums> sums = new HashMap<>();
        Map<Long, LineBookings.Booked> byLine = new HashMap<>();
        for (Ledger.Entry entry : ledger.on(day)) {
            Sums of = sums(sums, entry.share().school(), year(entry, known));
            of.booked = of.booked.plus(entry.booked());
            Long line = entry.share().line();
            if (line != null) {
                byLine.merge(line, entry.booked(), LineBookings.Booked::plus);
            }
        }
        known.applications().values().forEach(application -> grants(sums, application, day));
        Optional<OrderPlanSource.Plan> plan =
                Optional.ofNullable(plans.getIfAvailable()).flatMap(source -> source.on(day));
        plan.ifPresent(found -> found.payments().forEach(payment -> {
            Sums of = sums(sums, payment.school(), payment.year());
            of.planned = of.planned.add(BigDecimal.valueOf(payment.euros()));
        }));
        return new Report(plan.map(OrderPlanSource.Plan::name).orElse(""), rows(sums, known), lines(byLine, known));
    }

    private static int year(Ledger.Entry entry, Assignments known) {
        Long line = entry.share().line();
        AssignmentSource.Line found = line == null ? null : known.lines().get(line);
        return found == null ? entry.on().getYear() : found.year();
    }

    private static Sums sums(Map<Key, Sums> sums, @Nullable Long school, int year) {
        return sums.computeIfAbsent(new Key(school, year), any -> new Sums());
    }

    private static void grants(Map<Key, Sums> sums, Assignments.Application application, LocalDate day) {
        LocalDate approvedOn = application.row().progress().approvedOn();
        BigDecimal approved = application.row().approved();
        if (approvedOn != null
                && approved != null
                && !approvedOn.isAfter(day)
                && !application.row().state().isDead()) {
            Sums of = sums(sums, application.school(), approvedOn.getYear());
            of.grants = of.grants.plus(approved, NOTHING);
        }
        LocalDate drawnOn = application.row().progress().drawnOn();
        BigDecimal drawn = application.row().drawn();
        if (drawnOn != null && drawn != null && !drawnOn.isAfter(day)) {
            Sums of = sums(sums, application.school(), drawnOn.getYear());
            of.grants = of.grants.plus(NOTHING, drawn);
        }
    }

    private static List<Row> rows(Map<Key, Sums> sums, Assignments known) {
        List<Row> rows = new ArrayList<>();
        sums.forEach((key, sum) -> rows.add(new Row(
                key.school() == null
                        ? ""
                        : Objects.requireNonNullElse(known.schools().get(key.school()), ""),
                key.year(),
                sum.planned,
                sum.booked,
                sum.grants)));
        rows.sort(Comparator.comparing(Row::year).thenComparing(Row::school));
        return rows;
    }

    private static List<LineRow> lines(Map<Long, LineBookings.Booked> byLine, Assignments known) {
        return known.lines().values().stream()
                .map(line -> new LineRow(line, byLine.getOrDefault(line.id(), LineBookings.Booked.NOTHING)))
                .toList();
    }
}
