package de.medienplan.offer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.TestEquipment;
import de.medienplan.offer.CareCallRow;
import de.medienplan.offer.CareFundRow;
import de.medienplan.offer.CareFunds;
import de.medienplan.offer.CareRow;
import de.medienplan.offer.CareTotals;
import de.medienplan.offer.Offer;
import de.medienplan.offer.OfferState;
import de.medienplan.offer.Offers;
import de.medienplan.offer.ParticipationRow;
import de.medienplan.offer.PortalServices;
import de.medienplan.offer.ServiceRow;
import de.medienplan.offer.SystemCare;
import de.medienplan.school.SchoolId;
import de.medienplan.school.Schools;
import de.medienplan.shared.Source;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.SourceField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What support and finance do on the screens of offers, from the first click to what is stored. */
class OfferJourneysTest extends ViewTest {

    @Autowired
    Schools schools;

    @Autowired
    Offers offers;

    @Autowired
    CareFunds funds;

    @Autowired
    SystemCare care;

    @Autowired
    PortalServices services;

    private SchoolId school = SchoolId.NONE;

    @BeforeEach
    void one_school() {
        SignedIn.during(
                "anna", "PLANNING", () -> school = TestEquipment.stored(schools, "10001", "Am Welfenplatz", "GS", 240));
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    @WithMockUser(roles = {"SUPPORT", "READER"})
    void a_wish_is_noted_and_goes_no_further_without_what_it_needs() {
        navigate(OffersView.class);
        test($(MeasureGrid.class).single()).clickRow(0);
        press("Wunsch eintragen");
        ParticipationRow wish = offers.of(school, Offer.MOBILE_LEARNING).orElseThrow();
        assertThat(wish.state()).isEqualTo(OfferState.WISHED);
        choose(OfferState.CHECKED);
        press("Setzen");
        assertThat($(Span.class).withTextContaining("geht noch nicht").exists()).isTrue();
        assertThat(offers.of(school, Offer.MOBILE_LEARNING)).contains(wish);
        press("Wunsch zurücknehmen");
        assertThat(offers.all()).isEmpty();
    }

    @Test
    @WithMockUser(roles = {"FINANCE", "READER"})
    void the_money_of_a_year_is_shared_out_to_the_cent() {
        navigate(CareView.class);
        press("Verteilen");
        test($(ConfirmDialog.class).single()).confirm();
        CareTotals totals = CareTotals.of(
                funds.all().getFirst(), care.rows(funds.all().getFirst().key()));
        assertThat(totals.isOpen()).isFalse();
        assertThat(totals.allocated()).isEqualByComparingTo("580000");
        assertThat($(CareGrid.class).single().rows())
                .extracting(CareRow::allocated)
                .containsExactly(totals.allocated());
    }

    @Test
    @WithMockUser(roles = {"SUPPORT", "READER"})
    void a_school_calls_hours_from_its_share() {
        CareFundRow fund = funds.all().getFirst();
        SignedIn.during("fritz", "FINANCE", () -> funds.distribute(fund));
        navigate(CareView.class);
        CareGrid grid = $(CareGrid.class).single();
        ((Button) test(grid).getCellComponent(0, grid.getColumns().size() - 1)).click();
        FormDialog<?> dialog = $(FormDialog.class).single();
        BigDecimalField hours = $(BigDecimalField.class).from(dialog).single();
        hours.setValue(new BigDecimal("900"));
        $(TextField.class).from(dialog).single().setValue("Netz ausgemessen");
        press("Buchen");
        assertThat(care.calls(fund.key())).extracting(CareCallRow::amount).containsExactly(new BigDecimal("67500.00"));
    }

    @Test
    @WithMockUser(roles = {"SUPPORT", "READER"})
    void a_call_that_is_refused_says_so_at_the_field_and_stays_open() {
        CareFundRow fund = funds.all().getFirst();
        SignedIn.during("fritz", "FINANCE", () -> funds.distribute(fund));
        navigate(CareView.class);
        CareGrid grid = $(CareGrid.class).single();
        ((Button) test(grid).getCellComponent(0, grid.getColumns().size() - 1)).click();
        BigDecimalField hours = $(BigDecimalField.class).single();
        hours.setValue(new BigDecimal("1000.01"));
        press("Buchen");
        TextField purpose =
                $(TextField.class).from($(FormDialog.class).single()).single();
        assertThat(purpose.getErrorMessage()).isEqualTo("Bitte ausfüllen.");
        purpose.setValue("Netz ausgemessen");
        press("Buchen");
        assertThat(hours.getErrorMessage()).startsWith("Stunden: erwartet wird eine Zahl über 0 bis 1.000");
        assertThat(care.calls(fund.key())).isEmpty();
    }

    @Test
    @WithMockUser(roles = {"FINANCE", "READER"})
    void the_money_of_the_next_year_is_proposed_and_needs_a_source() {
        navigate(CareView.class);
        int last = funds.all().getFirst().budgetYear();
        press("Neues Jahr");
        press("Speichern");
        SourceField source = $(SourceField.class).single();
        assertThat(source.getErrorMessage()).isEqualTo("Bitte ausfüllen.");
        assertThat(funds.all()).hasSize(1);
        Source paper = new Source("DS 1000/2020, Ziff. 4.5", LocalDate.of(2020, 6, 1), false);
        source.setValue(paper);
        press("Speichern");
        assertThat(funds.all().getFirst().budgetYear()).isEqualTo(last + 1);
        assertThat(funds.all().getFirst().source()).isEqualTo(paper);
    }

    @Test
    @WithMockUser(roles = {"SUPPORT", "READER"})
    void the_services_of_the_portal_are_moved_and_dropped() {
        List<String> before = services.all().stream().map(ServiceRow::name).toList();
        navigate(OffersView.class);
        press("Portaldienste");
        test($(Button.class)
                        .withPropertyValue(Button::getAriaLabel, Optional.of("Nach oben"))
                        .atIndex(2))
                .click();
        press("Speichern");
        assertThat(services.all().stream().map(ServiceRow::name).limit(2))
                .containsExactly(before.get(1), before.get(0));
        press("Portaldienste");
        $(Button.class)
                .withPropertyValue(Button::getAriaLabel, Optional.of("Entfernen"))
                .last()
                .click();
        press("Speichern");
        assertThat(services.all()).hasSize(before.size() - 1);
    }

    private void choose(OfferState state) {
        $(Select.class).withCaption("Nächster Stand").single().setValue(state);
    }

    private void press(String text) {
        test($(Button.class).withText(text).last()).click();
    }
}
