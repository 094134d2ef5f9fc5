package de.medienplan.offer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import de.medienplan.school.HannoverExample;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

class OfferViewsTest extends ViewTest {

    @Autowired
    HannoverExample example;

    @BeforeEach
    void load_schools() {
        SignedIn.during("anna", "PLANNING", example::load);
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    @WithMockUser(roles = "READER")
    void readers_see_all_schools_and_money_but_change_neither() {
        navigate(OffersView.class);
        assertThat(test($(Grid.class).first()).size()).isEqualTo(105);
        navigate(CareView.class);
        assertThat($(Button.class).withText("Verteilen").exists()).isFalse();
        assertThat($(Button.class).withText("Jahr bearbeiten").exists()).isFalse();
    }

    @Test
    @WithMockUser(roles = {"FINANCE", "READER"})
    void finance_distributes_the_money() {
        navigate(CareView.class);
        assertThat($(Button.class).withText("Verteilen").exists()).isTrue();
    }
}
