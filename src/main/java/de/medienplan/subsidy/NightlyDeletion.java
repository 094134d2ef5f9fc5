package de.medienplan.subsidy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes every night what the retention rules say. Of several instances on one database, one does it. */
@Component
@EnableScheduling
class NightlyDeletion {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyDeletion.class);
    private static final long LOCK = 4_750_223_099L;

    private final Deletion deletion;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    NightlyDeletion(Deletion deletion, JdbcClient jdbc, TransactionTemplate transactions) {
        this.deletion = deletion;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Scheduled(cron = "${medienplan.subsidy.deletion:0 30 2 * * *}")
    void run() {
        Integer deleted = transactions.execute(status -> {
            boolean first = jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query(Boolean.class)
                    .single();
            if (!first) {
                return 0;
            }
            return deletion.delete(deletion.preview());
        });
        LOG.info("retention run of the subsidies: {} cases deleted", deleted);
    }
}
