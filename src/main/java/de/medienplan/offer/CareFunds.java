package de.medienplan.offer;

import static de.medienplan.shared.UserException.throwIf;
import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.device.CountKind;
import de.medienplan.device.DeviceCounts;
import de.medienplan.device.StoredCount;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money for system care in the transition (DS 1000/2020, 4.5): the state pays, the city must match it, and a chosen key
 * shares it out to the schools.
 */
@Service
@Transactional
public class CareFunds {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private final Records records;
    private final SystemCare care;
    private final Schools schools;
    private final DeviceCounts counts;
    private final JdbcClient jdbc;

    CareFunds(Records records, SystemCare care, Schools schools, DeviceCounts counts, JdbcClient jdbc) {
        this.records = records;
        this.care = care;
        this.schools = schools;
        this.counts = counts;
        this.jdbc = jdbc;
    }

    /** The latest year first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<CareFundRow> all() {
        return records.all(CareFund.class, "budgetYear desc");
    }

    /** @throws UserException if a value is out of range, the city does not match the state, or the year is taken */
    @MayManageMoney
    public void save(CareFundRow row) {
        throwIfAt(
                row.budgetYear() < 2000 || row.budgetYear() > 2100,
                "offer.fund.field.budgetYear",
                "offer.care.rule.year");
        throwIfAt(row.stateShare().signum() < 0, "offer.fund.field.stateShare", "offer.care.rule.amount");
        throwIfAt(row.cityShare().signum() < 0, "offer.fund.field.cityShare", "offer.care.rule.amount");
        throwIfAt(
                row.cityShare().compareTo(row.stateShare()) < 0, "offer.fund.field.cityShare", "offer.care.rule.match");
        throwIfAt(row.hourlyRate().signum() <= 0, "offer.fund.field.hourlyRate", "offer.care.rule.rate");
        boolean contract = !row.contract().isBlank() && row.contract().length() <= 200;
        throwIfAt(!contract, "offer.fund.field.contract", "offer.care.rule.contract");
        throwIfAt(!row.source().isNamed(), "offer.fund.field.source", "offer.care.rule.source");
        boolean taken = all().stream()
                .anyMatch(other -> other.budgetYear() == row.budgetYear() && !Objects.equals(other.id(), row.id()));
        throwIfAt(taken, "offer.fund.field.budgetYear", "offer.care.rule.yearTaken");
        if (row.id() != null) {
            records.lock(CareFund.class, row.key());
        }
        records.save(CareFund.class, CareFund::new, row);
    }

    /**
     * Distributes the fund by its key, in place of what was distributed before; the shares add up to it exactly.
     *
     * @param shown the fund whose total and key the user saw
     * @return how many schools got a share
     * @throws ObjectOptimisticLockingFailureException if somebody else changed the fund since
     * @throws UserException if no school has what the key counts, or one has called more than its new share
     */
    @MayManageMoney
    public int distribute(CareFundRow shown) {
        long fundId = shown.key();
        CareFund stored = records.lock(CareFund.class, fundId);
        stored.requireVersion(shown.version());
        CareFundRow fund = stored.row();
        Map<SchoolId, BigDecimal> shares = CareDistribution.of(fund.total(), weights(fund));
        throwIf(shares.isEmpty(), "offer.care.rule.noBase");
        for (CareRow row : care.rows(fundId)) {
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
                .param("school", school.value())
                .param("amount", amount)
                .update());
        return shares.size();
    }

    private Map<SchoolId, Long> weights(CareFundRow fund) {
        Map<SchoolId, Long> weights = new HashMap<>();
        if (fund.distribution() == CareKey.DEVICES) {
            SchoolYear year = SchoolYear.of(LocalDate.of(fund.budgetYear(), 12, 31));
            for (StoredCount count : counts.stored(year, CountKind.ACTUAL)) {
                weights.merge(count.schoolId(), (long) count.devices(), Long::sum);
            }
            return weights;
        }
        for (SchoolRow school : schools.active()) {
            Integer pupils = school.pupils();
            long weight = fund.distribution() == CareKey.SCHOOLS ? 1 : pupils == null ? 0 : pupils;
            weights.put(school.id(), weight);
        }
        return weights;
    }
}
