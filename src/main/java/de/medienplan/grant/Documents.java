package de.medienplan.grant;

import de.medienplan.shared.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which documents are there for which application. */
@Component
class Documents {

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DocumentRow> of(ApplicationId application) {
        return jdbc.sql("SELECT id, required_id, name, received_on, reference FROM grant_document"
                        + " WHERE application_id = ? ORDER BY received_on, id")
                .param(application.value())
                .query((row, n) -> new DocumentRow(
                        row.getLong("id"),
                        row.getObject("required_id", Long.class),
                        row.getString("name"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("reference")))
                .list();
    }

    /** Records the same document for each of the applications that does not have it yet. */
    int add(
            Collection<ApplicationId> applications,
            @Nullable Long requiredId,
            String name,
            LocalDate receivedOn,
            String reference) {
        return jdbc.sql("""
                        INSERT INTO grant_document (application_id, required_id, name, received_on, reference)
                        SELECT a.id, :required, :name, :received, :reference
                        FROM grant_application a
                        WHERE a.id = ANY (:applications)
                          AND NOT EXISTS (SELECT 1 FROM grant_document d
                                          WHERE d.application_id = a.id AND d.required_id = :required)
                        """)
                .param("required", requiredId, java.sql.Types.BIGINT)
                .param("name", name)
                .param("received", receivedOn)
                .param("reference", reference)
                .param("applications", Id.values(applications))
                .update();
    }

    void remove(ApplicationId application, long documentId) {
        jdbc.sql("DELETE FROM grant_document WHERE id = ? AND application_id = ?")
                .params(documentId, application.value())
                .update();
    }
}
