package de.medienplan.offer;

import de.medienplan.device.CountKind;
import de.medienplan.device.DeviceCounts;
import de.medienplan.device.StoredCount;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.MayRead;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money for system care in the transition (DS 1000/2020, 4.5): the state pays, the city must match it, the schools call
 * hours from a framework contract against their share.
 */
@Service
@Transactional
public class SystemCare {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private final CareFundTable funds;
    private final Schools schools;
    private final DeviceCounts counts;
    private final JdbcClient jdbc;
    private final Clock clock;

    SystemCare(CareFundTable funds, Schools schools, DeviceCounts counts, JdbcClient jdbc, Clock clock) {
        this.funds = funds;
        this.schools = schools;
        this.counts = counts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest year first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<CareFundRow> funds() {
        return funds.findAllByOrderByBudgetYearDesc().stream()
                .map(CareFund::row)
                .toList();
    }

    /** @throws UserException if a value is out of range, the city does not match the state, or the year is taken */
    @MayManageMoney
    public void save(CareFundRow row) {
        refuseIf(row.budgetYear() < 2000 || row.budgetYear() > 2100, "offer.care.rule.year");
        refuseIf(row.stateShare().signum() < 0 || row.cityShare().signum() < 0, "offer.care.rule.amount");
        refuseIf(row.cityShare().compareTo(row.stateShare()) < 0, "offer.care.rule.match");
        refuseIf(row.hourlyRate().signum() <= 0, "offer.care.rule.rate");
        refuseIf(row.contract().isBlank() || row.contract().length() > 200, "offer.care.rule.contract");
        refuseIf(row.source().isBlank() || row.source().length() > 300, "offer.care.rule.source");
        boolean taken = funds().stream()
                .anyMatch(other ->
                        other.budgetYear() == row.budgetYear() && !java.util.Objects.equals(other.id(), row.id()));
        refuseIf(taken, "offer.care.rule.yearTaken");
        CareFund fund = row.id() == null ? new CareFund() : locked(row.id());
        if (row.id() != null && fund.version() != row.version()) {
            throw new ObjectOptimisticLockingFailureException(CareFund.class, row.id());
        }
        fund.take(row);
        funds.saveAndFlush(fund);
    }

    /**
     * Distributes the fund anew by its key; the shares add up to it exactly.
     *
     * @return how many schools got a share
     * @throws UserException if no school has what the key counts, or one has called more than its new share
     */
    @MayManageMoney
    public int distribute(long fundId) {
        CareFundRow fund = locked(fundId).row();
        Map<Long, BigDecimal> shares = CareDistribution.of(fund.total(), weights(fund));
        refuseIf(shares.isEmpty(), "offer.care.rule.noBase");
        for (CareRow row : rows(fundId)) {
            BigDecimal share = shares.getOrDefault(row.school().id(), ZERO);
            if (share.compareTo(row.called()) < 0) {
                throw new UserException(
                        Message.of("offer.care.rule.calledMore", row.school().label(), row.called(), share));
            }
        }
        jdbc.sql("DELETE FROM care_allocation WHERE fund_id = :fund")
                .param("fund", fundId)
                .update();
        shares.forEach((school, amount) -> jdbc.sql(
                        "INSERT INTO care_allocation (fund_id, school_id, amount) VALUES (:fund, :school, :amount)")
                .param("fund", fundId)
                .param("school", school)
                .param("amount", amount)
                .update());
        return shares.size();
    }

    /** A row per active school, and per other one with a share or calls. */
    @MayRead
    @Transactional(readOnly = true)
    public List<CareRow> rows(long fundId) {
        Map<Long, BigDecimal> allocated = new HashMap<>();
        jdbc.sql("SELECT school_id, amount FROM care_allocation WHERE fund_id = :fund")
                .param("fund", fundId)
                .query(row -> {
                    allocated.put(row.getLong(1), row.getBigDecimal(2));
                });
        List<CareCallRow> calls =
                calls(fundId).stream().filter(call -> !call.cancelled()).toList();
        return schools.all().stream()
                .map(school -> row(school, allocated.getOrDefault(school.id(), ZERO), calls))
                .filter(row -> row.school().isActive()
                        || row.allocated().signum() > 0
                        || row.hours().signum() > 0)
                .toList();
    }

    /** All calls of the year, the latest first, also cancelled ones. */
    @MayRead
    @Transactional(readOnly = true)
    public List<CareCallRow> calls(long fundId) {
        return jdbc.sql("""
                        SELECT id, school_id, called_on, hours, hourly_rate, amount, purpose, cancelled
                        FROM care_call WHERE fund_id = :fund ORDER BY called_on DESC, id DESC
                        """).param("fund", fundId).query(CareCallRow.class).list();
    }

    /**
     * Books hours at the rate of the contract; the amount is rounded half up to the cent.
     *
     * @return the id of the call
     * @throws UserException if the rest of the school does not suffice; names it
     */
    @MayEquip
    public long call(long fundId, long schoolId, LocalDate on, BigDecimal hours, String purpose) {
        CareFundRow fund = locked(fundId).row();
        refuseIf(hours.signum() <= 0 || hours.compareTo(BigDecimal.valueOf(1000)) > 0, "offer.care.rule.hours");
        refuseIf(hours.stripTrailingZeros().scale() > 2, "offer.care.rule.hours");
        refuseIf(purpose.isBlank() || purpose.length() > 300, "offer.care.rule.purpose");
        refuseIf(on.getYear() != fund.budgetYear() || on.isAfter(LocalDate.now(clock)), "offer.care.rule.date");
        BigDecimal amount = hours.multiply(fund.hourlyRate()).setScale(2, RoundingMode.HALF_UP);
        rows(fundId).stream()
                .filter(row -> row.school().id() == schoolId && row.rest().compareTo(amount) < 0)
                .findFirst()
                .ifPresent(row -> {
                    throw new UserException(
                            Message.of("offer.care.rule.rest", row.school().label(), row.rest(), amount));
                });
        return jdbc.sql("""
                        INSERT INTO care_call (version, fund_id, school_id, called_on, hours, hourly_rate, amount, purpose,
                                               cancelled)
                        VALUES (0, :fund, :school, :on, :hours, :rate, :amount, :purpose, FALSE) RETURNING id
                        """)
                .param("fund", fundId)
                .param("school", schoolId)
                .param("on", on)
                .param("hours", hours)
                .param("rate", fund.hourlyRate())
                .param("amount", amount)
                .param("purpose", purpose.strip())
                .query(Long.class)
                .single();
    }

    /** Cancels a call; it stays visible and frees its money. */
    @MayEquip
    public void cancel(long callId) {
        int cancelled = jdbc.sql("UPDATE care_call SET cancelled = TRUE WHERE id = :id AND NOT cancelled")
                .param("id", callId)
                .update();
        refuseIf(cancelled == 0, "offer.care.rule.cancelled");
    }

    private static CareRow row(SchoolRow school, BigDecimal allocated, List<CareCallRow> calls) {
        List<CareCallRow> own =
                calls.stream().filter(call -> call.schoolId() == school.id()).toList();
        return new CareRow(
                school,
                allocated,
                own.stream().map(CareCallRow::hours).reduce(ZERO, BigDecimal::add),
                own.stream().map(CareCallRow::amount).reduce(ZERO, BigDecimal::add));
    }

    private Map<Long, Long> weights(CareFundRow fund) {
        Map<Long, Long> weights = new HashMap<>();
        if (fund.key() == CareKey.DEVICES) {
            SchoolYear year = SchoolYear.of(LocalDate.of(fund.budgetYear(), 12, 31));
            for (StoredCount count : counts.stored(year, CountKind.ACTUAL)) {
                weights.merge(count.schoolId(), (long) count.devices(), Long::sum);
            }
            return weights;
        }
        for (SchoolRow school : schools.active()) {
            Integer pupils = school.pupils();
            long weight = fund.key() == CareKey.SCHOOLS ? 1 : pupils == null ? 0 : pupils;
            weights.put(school.id(), weight);
        }
        return weights;
    }

    private CareFund locked(long id) {
        return funds.lock(id).orElseThrow(() -> new UserException(Message.of("offer.care.gone")));
    }

    private static void refuseIf(boolean broken, String key) {
        if (broken) {
            throw new UserException(Message.of(key));
        }
    }
}
