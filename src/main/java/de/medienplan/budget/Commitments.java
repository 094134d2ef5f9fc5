package de.medienplan.budget;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.shared.UserException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commitments for later years that a budget authorises. */
@Service
@Transactional
public class Commitments {

    private final Records records;
    private final CostBasis basis;

    Commitments(Records records, CostBasis basis) {
        this.records = records;
        this.basis = basis;
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
