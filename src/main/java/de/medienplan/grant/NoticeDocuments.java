package de.medienplan.grant;

import de.medienplan.document.DocumentOwner;
import de.medienplan.document.DocumentPlace;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notice itself, as the funding body sent it; it stands in the history of its application. */
@Component
public class NoticeDocuments implements DocumentPlace {

    private static final String KIND = "grant-notice";

    private final JdbcClient jdbc;

    NoticeDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static DocumentOwner owner(long notice) {
        return new DocumentOwner(KIND, notice);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<?> entity() {
        return Application.class;
    }

    @Override
    public long entityId(long notice) {
        return application(notice).orElseThrow();
    }

    @Override
    public boolean mayRead(long notice) {
        return Rights.has(MayReadGrants.class) && application(notice).isPresent();
    }

    @Override
    public boolean mayChange(long notice) {
        return Rights.has(MayManageMoney.class) && application(notice).isPresent();
    }

    private Optional<Long> application(long notice) {
        return jdbc.sql("SELECT application_id FROM grant_notice WHERE id = ?")
                .param(notice)
                .query(Long.class)
                .optional();
    }
}
