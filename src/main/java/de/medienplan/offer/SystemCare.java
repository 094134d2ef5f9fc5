package de.medienplan.offer;

import static de.medienplan.shared.UserException.throwIf;
import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schools call hours of system care from a framework contract against their share of {@link CareFunds}. */
@Service
@Transactional
public class SystemCare {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private final Records records;
    private final Schools schools;
    private final JdbcClient jdbc;
    private final Clock clock;

    SystemCare(Records records, Schools schools, JdbcClient jdbc, Clock clock) {
        this.records = records;
        this.schools = schools;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row per active school, and per other one with a share or calls. */
    @MayRead
    @Transactional(readOnly = true)
    public List<CareRow> rows(long fundId) {
        Map<SchoolId, BigDecimal> allocated = new HashMap<>();
        jdbc.sql("SELECT school_id, amount FROM care_allocation WHERE fund_id = :fund")
                .param("fund", fundId)
                .query(row -> {
                    allocated.put(new SchoolId(row.getLong(1)), row.getBigDecimal(2));
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
            """).param("fund", fundId).query(SystemCare::call).list();
    }

    /**
     * Books hours at the rate of the contract; the amount is rounded half up to the cent.
     *
     * @return the id of the call
     * @throws UserException if the rest of the school does not suffice; names it
     */
    @MayEquip
    public long call(long fundId, SchoolId schoolId, LocalDate on, BigDecimal hours, String purpose) {
        CareFundRow fund = records.lock(CareFund.class, fundId).row();
        boolean inRange = hours.signum() > 0 && hours.compareTo(BigDecimal.valueOf(1000)) <= 0;
        boolean hundredths = hours.stripTrailingZeros().scale() <= 2;
        throwIfAt(!inRange || !hundredths, "offer.call.hours", "offer.care.rule.hours");
        throwIfAt(purpose.isBlank() || purpose.length() > 300, "offer.call.purpose", "offer.care.rule.purpose");
        boolean callable = on.getYear() == fund.budgetYear() && !on.isAfter(LocalDate.now(clock));
        throwIfAt(!callable, "offer.call.on", "offer.care.rule.date");
        BigDecimal amount = hours.multiply(fund.hourlyRate()).setScale(2, RoundingMode.HALF_UP);
        rows(fundId).stream()
                .filter(row -> row.school().id().equals(schoolId) && row.rest().compareTo(amount) < 0)
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
                .param("school", schoolId.value())
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
        throwIf(cancelled == 0, "offer.care.rule.cancelled");
    }

    private static CareRow row(SchoolRow school, BigDecimal allocated, List<CareCallRow> calls) {
        List<CareCallRow> own = calls.stream()
                .filter(call -> call.schoolId().equals(school.id()))
                .toList();
        return new CareRow(
                school,
                allocated,
                own.stream().map(CareCallRow::hours).reduce(ZERO, BigDecimal::add),
                own.stream().map(CareCallRow::amount).reduce(ZERO, BigDecimal::add));
    }

    private static CareCallRow call(ResultSet row, int number) throws SQLException {
        return new CareCallRow(
                row.getLong("id"),
                new SchoolId(row.getLong("school_id")),
                row.getObject("called_on", LocalDate.class),
                row.getBigDecimal("hours"),
                row.getBigDecimal("hourly_rate"),
                row.getBigDecimal("amount"),
                row.getString("purpose"),
                row.getBoolean("cancelled"));
    }
}
