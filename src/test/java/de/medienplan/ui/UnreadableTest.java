package de.medienplan.ui;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnreadableTest {

    private final DatePicker day = new DatePicker("Bestellt am");
    private final Div form = new Div(new Div(day));

    @BeforeEach
    void german() {
        UI ui = new UI();
        ui.setLocale(Locale.GERMANY);
        UI.setCurrent(ui);
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    @Test
    void what_was_typed_and_is_no_date_is_refused_by_the_name_of_its_field() {
        day.setInvalid(true);
        assertThatThrownBy(() -> Unreadable.refuseIn(form))
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(
                                        Texts.render(refusal.reason(), Locale.GERMANY))
                                .isEqualTo("Bestellt am: Die Eingabe ist nicht lesbar."));
    }

    @Test
    void an_empty_field_and_one_that_is_not_shown_are_no_obstacle() {
        assertThatCode(() -> Unreadable.refuseIn(form)).doesNotThrowAnyException();
        day.setInvalid(true);
        day.setVisible(false);
        assertThatCode(() -> Unreadable.refuseIn(form)).doesNotThrowAnyException();
        day.setVisible(true);
        day.setInvalid(false);
        day.setValue(LocalDate.of(2024, 2, 29));
        assertThatCode(() -> Unreadable.refuseIn(form)).doesNotThrowAnyException();
    }
}
