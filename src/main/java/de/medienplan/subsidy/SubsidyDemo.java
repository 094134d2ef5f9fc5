package de.medienplan.subsidy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A few made-up families, marked as such, when the application is started with {@code --demo}; never otherwise. */
@Component
@ConditionalOnBooleanProperty("medienplan.demo")
@Order(SubsidyDemo.ORDER)
class SubsidyDemo implements ApplicationRunner {

    static final int ORDER = 500;

    private static final Logger LOG = LoggerFactory.getLogger(SubsidyDemo.class);

    private final SubsidyExample example;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    SubsidyDemo(SubsidyExample example, JdbcClient jdbc, TransactionTemplate transactions) {
        this.example = example;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments args) {
        boolean used = jdbc.sql("SELECT EXISTS (SELECT 1 FROM subsidy.subsidy_case)"
                        + " OR EXISTS (SELECT 1 FROM subsidy.deletion_record)")
                .query(Boolean.class)
                .single();
        if (!used) {
            Integer made = transactions.execute(status -> example.load());
            LOG.info("sample data: {} made-up subsidy cases", made);
        }
    }
}
