package de.medienplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import de.medienplan.testing.ViewTest;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.test.context.support.WithMockUser;

/** Whatever fails where nobody foresaw it, the window says so, with a number that the log has too. */
@WithMockUser(roles = "READER")
class NoSilentFailureTest extends ViewTest {

    @BeforeEach
    void speak_german() {
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    void an_upload_or_background_task_that_fails_says_so_in_the_window() {
        // as UI.access does it, through which uploads hand files over and work in the background comes back
        fail(new IllegalStateException("hostile file"));

        assertThat(said()).contains("Das hat nicht geklappt", "Vorgang ");
    }

    @Test
    void memory_that_runs_out_while_a_file_is_read_is_said_too() {
        fail(new ExecutionException(new OutOfMemoryError("made up")));

        assertThat(said()).contains("Arbeitsspeicher");
    }

    @Test
    void a_failure_that_belongs_to_no_window_is_said_in_all_of_them() {
        UI window = UI.getCurrent();
        UI.setCurrent(null);
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new IllegalStateException("nowhere")));
        UI.setCurrent(window);
        roundTrip();

        assertThat(said()).contains("Vorgang ");
    }

    @Test
    void a_database_that_is_away_is_named_as_such() {
        fail(new DataAccessResourceFailureException("x", new SQLException("terminating connection", "57P01")));

        assertThat(said()).contains("Die Datenbank ist gerade nicht erreichbar").doesNotContain("Vorgang");
    }

    private void fail(Throwable failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        roundTrip();
    }

    private String said() {
        return $(Notification.class).all().stream()
                .map(notification -> notification.getElement().getOuterHTML()
                        + notification
                                .getChildren()
                                .map(child -> child.getElement().getTextRecursively())
                                .reduce("", String::concat))
                .reduce("", String::concat);
    }
}
