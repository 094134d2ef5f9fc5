package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Id;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads applications as rows in one query; 900 take a few milliseconds. */
@Component
class ApplicationList {

    private static final String QUERY = """
        SELECT a.*, ARRAY(SELECT d.required_id FROM grant_document d
                          WHERE d.application_id = a.id AND d.required_id IS NOT NULL) AS documents
        FROM grant_application a
        """;

    private final JdbcClient jdbc;

    ApplicationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ApplicationRow> all() {
        return jdbc.sql(QUERY + " ORDER BY a.id").query(ApplicationList::row).list();
    }

    List<ApplicationRow> ofProgramme(ProgrammeId programme) {
        return jdbc.sql(QUERY + " WHERE a.programme_id = ? ORDER BY a.id")
                .param(programme.value())
                .query(ApplicationList::row)
                .list();
    }

    List<ApplicationRow> byId(Collection<ApplicationId> ids) {
        return jdbc.sql(QUERY + " WHERE a.id = ANY (?) ORDER BY a.id")
                .param(Id.values(ids))
                .query(ApplicationList::row)
                .list();
    }

    /** Locks the programmes until the transaction ends. */
    void lockProgrammes(Collection<ProgrammeId> programmes) {
        jdbc.sql("SELECT id FROM grant_programme WHERE id = ANY (?) ORDER BY id FOR NO KEY UPDATE")
                .param(Id.values(programmes))
                .query(Long.class)
                .list();
    }

    private static ApplicationRow row(ResultSet row, int number) throws SQLException {
        return new ApplicationRow(
                new ApplicationId(row.getLong("id")),
                row.getInt("version"),
                row.getString("reference"),
                ApplicationState.valueOf(row.getString("state")),
                content(row),
                progress(row),
                row.getBoolean("synthetic"),
                documents(row.getArray("documents")));
    }

    private static ApplicationInput content(ResultSet row) throws SQLException {
        return new ApplicationInput(
                new ProgrammeId(row.getLong("programme_id")),
                new GrantCategoryId(row.getLong("category_id")),
                new SchoolId(row.getLong("school_id")),
                row.getString("purpose"),
                row.getBigDecimal("costs"),
                row.getBigDecimal("requested"),
                row.getString("responsible"),
                day(row, "planned_for"),
                day(row, "ordered_on"),
                day(row, "early_start_on"));
    }

    private static ApplicationProgress progress(ResultSet row) throws SQLException {
        LocalDate noticeOn = day(row, "notice_on");
        LocalDate drawnOn = day(row, "drawn_on");
        LocalDate settledOn = day(row, "settled_on");
        LocalDate endedOn = day(row, "ended_on");
        return new ApplicationProgress(
                day(row, "submitted_on"),
                noticeOn == null
                        ? null
                        : new Approval(
                                Objects.requireNonNullElse(row.getString("notice_number"), ""),
                                noticeOn,
                                row.getBigDecimal("approved")),
                day(row, "implemented_on"),
                drawnOn == null ? null : new Drawdown(drawnOn, row.getBigDecimal("drawn")),
                settledOn == null ? null : new ProofOfUse(settledOn, row.getBigDecimal("settled")),
                row.getBigDecimal("repaid"),
                endedOn == null
                        ? null
                        : new ApplicationProgress.Ending(
                                endedOn, Objects.requireNonNullElse(row.getString("reason"), "")));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Set<Long> documents(Array ids) throws SQLException {
        return Set.copyOf(List.of((Long[]) ids.getArray()));
    }
}
