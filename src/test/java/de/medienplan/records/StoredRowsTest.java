package de.medienplan.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.shared.UserException;
import de.medienplan.support.Staffing;
import de.medienplan.support.UnitRow;
import de.medienplan.support.UnitTask;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** How all features keep rows, seen at the units of the support. */
@DatabaseTest
class StoredRowsTest {

    private static final UnitRow NEW = new UnitRow(null, 0, "40.99", "IT", UnitTask.OTHER, "", false);

    @Autowired
    Staffing staffing;

    @Autowired
    RowHistory rows;

    @BeforeEach
    void sign_in() {
        SignedIn.as("svenja", "SUPPORT");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_new_row_gets_an_id_and_each_change_another_version() {
        UnitRow stored = staffing.save(NEW);
        assertThat(stored.id()).isNotNull();
        UnitRow changed = staffing.save(named(stored, "Schul-IT"));
        assertThat(changed.version()).isGreaterThan(stored.version());
        assertThat(staffing.units()).containsExactly(changed);
    }

    @Test
    void what_somebody_else_changed_since_is_neither_overwritten_nor_deleted() {
        UnitRow shown = staffing.save(NEW);
        UnitRow theirs = staffing.save(named(shown, "Schul-IT"));
        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> staffing.save(named(shown, "IT-Service")));
        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> staffing.delete(shown));
        assertThat(staffing.units()).containsExactly(theirs);
    }

    @Test
    void a_row_is_read_again_as_it_is_stored_now() {
        assertThat(rows.present(NEW)).isSameAs(NEW);
        assertThat(rows.of(NEW)).isEmpty();
        UnitRow shown = staffing.save(NEW);
        UnitRow theirs = staffing.save(named(shown, "Schul-IT"));
        assertThat(rows.present(shown)).isEqualTo(theirs);
        staffing.delete(theirs);
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> rows.present(shown))
                .extracting(refusal -> refusal.reason().key())
                .isEqualTo("records.gone");
    }

    @Test
    void texts_lose_their_blanks_and_must_fit_their_column() {
        assertThat(Stored.limited(" abc ", 3, "records.gone")).isEqualTo("abc");
        assertThat(Stored.required(" a ", "records.gone")).isEqualTo("a");
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> Stored.limited("abcd", 3, "records.gone"))
                .extracting(refusal -> refusal.reason().key())
                .isEqualTo("records.tooLong");
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> Stored.required("  ", "records.gone"))
                .extracting(refusal -> refusal.reason().key())
                .isEqualTo("records.missing");
    }

    private static UnitRow named(UnitRow row, String name) {
        return new UnitRow(row.id(), row.version(), row.code(), name, row.task(), row.note(), row.assumed());
    }
}
