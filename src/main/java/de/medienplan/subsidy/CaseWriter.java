package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.calculation.Contract;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Writes cases with all their parts. Collisions are answered without an error of the database, whose log would name the key. */
@Component
class CaseWriter {

    private static final String REFERENCE = "subsidy.field.reference";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the id of the new case */
    CaseId insert(CaseValues values) {
        Contract contract = values.contract();
        Optional<Long> id = jdbc.sql("""
            INSERT INTO subsidy.subsidy_case (version, reference, alias, family, place, model_id, contract_type,
                amount, contract_from, contract_until, synthetic, changed_at, changed_by)
            VALUES (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id
            """)
                .param(values.reference())
                .param(values.alias())
                .param(values.file().family())
                .param(values.file().place())
                .param(values.modelId())
                .param(contract.type().name())
                .param(contract.amount())
                .param(contract.from())
                .param(contract.until())
                .param(values.synthetic())
                .param(now())
                .param(Actor.current())
                .query(Long.class)
                .optional();
        CaseId stored = id.map(CaseId::new)
                .orElseThrow(() -> UserException.at(REFERENCE, Message.of("subsidy.rule.referenceTaken")));
        parts(stored, values);
        return stored;
    }

    /** @throws ObjectOptimisticLockingFailureException if somebody else saved it since it was read */
    void update(CaseValues values) {
        CaseId id = values.key();
        UserException.throwIfAt(taken(values.reference(), id), REFERENCE, "subsidy.rule.referenceTaken");
        Contract contract = values.contract();
        int changed = jdbc.sql("""
            UPDATE subsidy.subsidy_case SET version = version + 1, reference = ?, alias = ?, family = ?,
                place = ?, model_id = ?, contract_type = ?, amount = ?, contract_from = ?,
                contract_until = ?, changed_at = ?, changed_by = ?
            WHERE id = ? AND version = ?
            """)
                .param(values.reference())
                .param(values.alias())
                .param(values.file().family())
                .param(values.file().place())
                .param(values.modelId())
                .param(contract.type().name())
                .param(contract.amount())
                .param(contract.from())
                .param(contract.until())
                .param(now())
                .param(Actor.current())
                .param(id.value())
                .param(values.version())
                .update();
        if (changed == 0) {
            throw new ObjectOptimisticLockingFailureException("subsidy case", id);
        }
        for (String part : new String[] {"attendance", "entitlement", "other_support"}) {
            jdbc.sql("DELETE FROM subsidy." + part + " WHERE case_id = ?")
                    .param(id.value())
                    .update();
        }
        parts(id, values);
    }

    private void parts(CaseId id, CaseValues values) {
        values.attendances()
                .forEach(one -> jdbc.sql(
                                "INSERT INTO subsidy.attendance (case_id, from_day, school_id, class_year, measure)"
                                        + " VALUES (?, ?, ?, ?, ?)")
                        .param(id.value())
                        .param(one.from())
                        .param(one.school())
                        .param(one.classYear())
                        .param(one.measure() == null ? null : one.measure().name())
                        .update());
        values.entitlements()
                .forEach(one -> jdbc.sql(
                                "INSERT INTO subsidy.entitlement (case_id, kind, valid_from, valid_until, verified_on)"
                                        + " VALUES (?, ?, ?, ?, ?)")
                        .params(id.value(), one.kind(), one.from(), one.until(), one.verifiedOn())
                        .update());
        values.otherSupport()
                .forEach(one -> jdbc.sql(
                                "INSERT INTO subsidy.other_support (case_id, valid_from, valid_until) VALUES (?, ?, ?)")
                        .param(id.value())
                        .param(one.from())
                        .param(one.until())
                        .update());
    }

    private boolean taken(String reference, CaseId id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM subsidy.subsidy_case WHERE reference = ? AND id <> ?)")
                .params(reference, id.value())
                .query(Boolean.class)
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
