package de.medienplan.testing;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import de.medienplan.school.SampleDay;
import de.medienplan.school.SampleFacts;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Keeps a copy of the database as the started application left it and puts it back before each test method. Runs before
 * Spring begins the transaction of a transactional test.
 */
class PristineDatabase extends AbstractTestExecutionListener {

    private static final Set<String> KEPT = ConcurrentHashMap.newKeySet();

    @Override
    public int getOrder() {
        return 3_500; // before the transactional listener's 4000
    }

    /** Once as a new city finds it, once with what the sample rests on. */
    private static void keep(String database) {
        TestServer server = TestServer.running();
        server.copy(database, database + "_empty");
        server.copy(database + "_empty", database + "_kept");
        new SampleFacts(new JdbcTemplate(server.dataSource(database + "_kept"))).load(SampleDay.ofCouncilPaper());
    }

    @Override
    public void beforeTestMethod(TestContext test) throws Exception {
        ApplicationContext context = test.getApplicationContext();
        String database = Objects.requireNonNull(context.getEnvironment().getProperty("medienplan.test.database"));
        HikariPoolMXBean pool = context.getBean(HikariDataSource.class).getHikariPoolMXBean();
        pool.suspendPool();
        try {
            pool.softEvictConnections();
            boolean empty = test.getTestClass().isAnnotationPresent(EmptyCity.class);
            if (KEPT.add(database)) {
                keep(database);
            }
            TestServer.running().copy(database + (empty ? "_empty" : "_kept"), database);
            TestServer.running().skipUsedBlocks(database);
        } finally {
            pool.softEvictConnections(); // those that the pool refilled meanwhile and the copying cut off
            pool.resumePool();
        }
    }
}
