package de.medienplan.grant;

import de.medienplan.history.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Stored share-outs. They are never changed: another one is stored and put in force. */
@Component
class ShareVersions {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String ROW = """
            SELECT d.*, (SELECT coalesce(sum(s.amount), 0) FROM grant_distribution_share s
                         WHERE s.distribution_id = d.id) AS total
            FROM grant_distribution d
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ShareVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long insert(ProgrammeId programme, String name, ShareProposal proposal) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO grant_distribution (version, programme_id, name, pool, settings, plan_name, created_at,"
                        + " created_by, in_force) VALUES (0, ?, ?, ?, ?, ?, ?, ?, FALSE)")
                .params(
                        programme.value(),
                        name,
                        proposal.pool(),
                        JSON.writeValueAsString(proposal.settings()),
                        proposal.planName(),
                        now(),
                        Actor.current())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** The newest first. */
    List<ShareVersionRow> of(ProgrammeId programme) {
        return jdbc.sql(ROW + " WHERE d.programme_id = ? ORDER BY d.id DESC")
                .param(programme.value())
                .query(ShareVersions::row)
                .list();
    }

    /** While no other version of its programme is. */
    void putInForce(long id) {
        jdbc.sql("UPDATE grant_distribution SET in_force = TRUE, put_in_force_at = ?, version = version + 1"
                        + " WHERE id = ?")
                .params(now(), id)
                .update();
    }

    void takeOutOfForce(ProgrammeId programme) {
        jdbc.sql("UPDATE grant_distribution SET in_force = FALSE, version = version + 1"
                        + " WHERE programme_id = ? AND in_force")
                .param(programme.value())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static ShareVersionRow row(ResultSet row, int number) throws SQLException {
        return new ShareVersionRow(
                row.getLong("id"),
                new ProgrammeId(row.getLong("programme_id")),
                row.getString("name"),
                new ShareVersionRow.Sums(
                        row.getBigDecimal("pool"), row.getBigDecimal("total").setScale(2)),
                JSON.readValue(row.getString("settings"), ShareSettings.class),
                row.getString("plan_name"),
                new ShareVersionRow.Created(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getString("created_by")),
                row.getBoolean("in_force"));
    }
}
