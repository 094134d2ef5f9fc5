package de.medienplan.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.records.RowHistory;
import de.medienplan.support.Staffing;
import de.medienplan.support.UnitRow;
import de.medienplan.support.UnitTask;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ChangeLogTest {

    private static final UnitRow NEW = new UnitRow(null, 0, "40.99", "IT", UnitTask.OTHER, "", false);

    @Autowired
    Staffing staffing;

    @Autowired
    RowHistory rows;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void sign_in() {
        SignedIn.as("svenja", "SUPPORT");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_change_is_kept_with_who_made_it_and_from_what_to_what_the_latest_first() {
        UnitRow stored = staffing.save(NEW);
        SignedIn.as("sven", "SUPPORT");
        staffing.save(named(stored, "Schul-IT"));
        assertThat(rows.of(stored))
                .extracting(
                        ChangeEntry::actor,
                        ChangeEntry::kind,
                        change -> change.from(Locale.GERMANY),
                        change -> change.to(Locale.GERMANY))
                .containsExactly(
                        tuple("sven", ChangeKind.CHANGED, "IT", "Schul-IT"),
                        tuple("svenja", ChangeKind.CREATED, "–", "–"));
    }

    @Test
    void what_changes_nothing_makes_no_entry() {
        UnitRow stored = staffing.save(NEW);
        staffing.save(stored);
        assertThat(rows.of(stored)).hasSize(1);
    }

    @Test
    void what_is_rolled_back_leaves_no_entry() {
        UnitRow stored = staffing.save(NEW);
        transactions.executeWithoutResult(status -> {
            staffing.save(named(stored, "Schul-IT"));
            status.setRollbackOnly();
        });
        assertThat(kinds()).containsExactly("CREATED");
    }

    @Test
    void that_something_was_deleted_is_kept() {
        staffing.delete(staffing.save(NEW));
        assertThat(kinds()).containsExactly("CREATED", "DELETED");
    }

    private List<String> kinds() {
        return jdbc.sql("SELECT kind FROM change_log WHERE entity = 'support.unit' ORDER BY id")
                .query(String.class)
                .list();
    }

    private static UnitRow named(UnitRow row, String name) {
        return new UnitRow(row.id(), row.version(), row.code(), name, row.task(), row.note(), row.assumed());
    }
}
