package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The amounts of share-outs by school. */
@Component
class ShareTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ShareTable(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Shares by school id of the version in force, empty if there is none. */
    Optional<Map<SchoolId, BigDecimal>> inForce(ProgrammeId programme) {
        return jdbc.sql("SELECT id FROM grant_distribution WHERE programme_id = ? AND in_force")
                .param(programme.value())
                .query(Long.class)
                .optional()
                .map(id -> {
                    Map<SchoolId, BigDecimal> amounts = new HashMap<>();
                    of(id).forEach(share -> amounts.put(share.schoolId(), share.amount()));
                    return amounts;
                });
    }

    List<Share> of(long distributionId) {
        return jdbc.sql("SELECT school_id, amount, by_hand FROM grant_distribution_share WHERE distribution_id = ?"
                        + " ORDER BY school_id")
                .param(distributionId)
                .query((row, n) -> new Share(
                        new SchoolId(row.getLong("school_id")), row.getBigDecimal("amount"), row.getBoolean("by_hand")))
                .list();
    }

    void write(long distributionId, List<Share> shares) {
        batch.batchUpdate(
                "INSERT INTO grant_distribution_share (distribution_id, school_id, amount, by_hand) VALUES (?, ?, ?, ?)",
                shares.stream()
                        .map(share ->
                                new Object[] {distributionId, share.schoolId().value(), share.amount(), share.byHand()})
                        .toList());
    }
}
