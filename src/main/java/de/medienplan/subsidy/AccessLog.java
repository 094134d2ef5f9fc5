package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.shared.Id;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes who reads cases, in the transaction of the reading: what cannot be noted is not read. */
@Component
class AccessLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void read(AccessPurpose purpose, Collection<CaseId> cases) {
        if (!cases.isEmpty()) {
            jdbc.sql("INSERT INTO subsidy.access_log (logged_at, actor, purpose, case_ids) VALUES (?, ?, ?, ?)")
                    .params(
                            Timestamp.from(clock.instant()),
                            Actor.current(),
                            purpose.name(),
                            Id.values(cases.stream().distinct().sorted().toList()))
                    .update();
        }
    }
}
