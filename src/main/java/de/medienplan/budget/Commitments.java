package de.medienplan.budget;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.MayRead;
import de.medienplan.order.LineBookings;
import de.medienplan.records.Records;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commitments for later years that a budget authorises. */
@Service
@Transactional
public class Commitments {

    private final Records records;
    private final CostBasis basis;
    private final LineBookings bookings;

    Commitments(Records records, CostBasis basis, LineBookings bookings) {
        this.records = records;
        this.basis = basis;
        this.bookings = bookings;
    }

    /** What orders of the commitment's year put on lines of the year that pays it, all its commitments together. */
    @MayRead
    @Transactional(readOnly = true)
    public BigDecimal ordered(CommitmentRow row) {
        Map<Long, BigDecimal> byLine = bookings.orderedIn(row.year());
        List<LineRow> lines = records.all(BudgetLine.class, "id");
        return lines.stream()
                .filter(line -> line.year() == row.dueYear())
                .map(line -> byLine.getOrDefault(line.key(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<CommitmentRow> all() {
        return records.all(Commitment.class, "year, dueYear, id");
    }

    /** @throws UserException with the reason if the budget may not allow it */
    @MayManageMoney
    public CommitmentRow save(CommitmentRow row) {
        new CommitmentPolicy(basis.value(ParameterCode.COMMITMENT_YEARS).whole())
                .refusal(row)
                .ifPresent(refusal -> {
                    throw refusal;
                });
        return records.save(Commitment.class, Commitment::new, row);
    }

    @MayManageMoney
    public void delete(CommitmentRow row) {
        records.delete(Commitment.class, row);
    }
}
