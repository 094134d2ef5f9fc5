package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.shared.Id;
import de.medienplan.shared.UserException;
import de.medienplan.storage.BatchInsert;
import de.medienplan.subsidy.calculation.Contract;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Writes cases with all their parts. Collisions are answered without an error of the database, whose log would name the key. */
@Component
class CaseWriter {

    private static final String REFERENCE = "subsidy.field.reference";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final BatchInsert batch;
    private final Clock clock;

    CaseWriter(JdbcClient jdbc, JdbcTemplate batches, BatchInsert batch, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.batch = batch;
        this.clock = clock;
    }

    /** @return the id of the new case */
    CaseId insert(CaseValues values) {
        return insert(List.of(values)).getFirst();
    }

    /** @return the ids of the new cases, in their order */
    List<CaseId> insert(List<CaseValues> cases) {
        List<CaseId> ids = jdbc.sql("SELECT nextval(pg_get_serial_sequence('subsidy.subsidy_case', 'id'))"
                        + " FROM generate_series(1, ?)")
                .param(cases.size())
                .query((row, number) -> new CaseId(row.getLong(1)))
                .list();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            rows.add(row(ids.get(i), cases.get(i)));
        }
        int[] stored = batches.batchUpdate("""
            INSERT INTO subsidy.subsidy_case (id, version, reference, alias, family, place, model_id, contract_type,
                amount, contract_from, contract_until, synthetic, changed_at, changed_by)
            VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """, rows);
        UserException.throwIfAt(
                Arrays.stream(stored).anyMatch(count -> count == 0), REFERENCE, "subsidy.rule.referenceTaken");
        parts(ids, cases);
        return ids;
    }

    private Object[] row(CaseId id, CaseValues values) {
        Contract contract = values.contract();
        return BatchInsert.row(
                id.value(),
                values.reference(),
                values.alias(),
                values.file().family(),
                values.file().place(),
                values.modelId(),
                contract.type().name(),
                contract.amount(),
                contract.from(),
                contract.until(),
                values.synthetic(),
                now(),
                Actor.current());
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
        for (String part : new String[] {"attendance", "entitlement", "other_support", "contract_price"}) {
            jdbc.sql("DELETE FROM subsidy." + part + " WHERE case_id = ?")
                    .param(id.value())
                    .update();
        }
        parts(List.of(id), List.of(values));
    }

    private void parts(List<CaseId> ids, List<CaseValues> cases) {
        List<Object[]> attendances = new ArrayList<>();
        List<Object[]> entitlements = new ArrayList<>();
        List<Object[]> others = new ArrayList<>();
        List<Object[]> prices = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            long id = ids.get(i).value();
            CaseValues values = cases.get(i);
            values.attendances()
                    .forEach(one -> attendances.add(BatchInsert.row(
                            id,
                            one.from(),
                            Id.orNull(one.school()),
                            one.classYear(),
                            one.measure() == null ? null : one.measure().name())));
            values.entitlements()
                    .forEach(one -> entitlements.add(
                            BatchInsert.row(id, one.kind(), one.from(), one.until(), one.verifiedOn())));
            values.contract().steps().forEach(one -> prices.add(BatchInsert.row(id, one.from(), one.amount())));
            values.otherSupport().forEach(one -> others.add(BatchInsert.row(id, one.from(), one.until())));
        }
        batch.insert("subsidy.attendance (case_id, from_day, school_id, class_year, measure)", attendances);
        batch.insert("subsidy.entitlement (case_id, kind, valid_from, valid_until, verified_on)", entitlements);
        batch.insert("subsidy.contract_price (case_id, from_day, amount)", prices);
        batch.insert("subsidy.other_support (case_id, valid_from, valid_until)", others);
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
