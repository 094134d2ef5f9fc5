package de.medienplan.grant.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ApplicationState;
import de.medienplan.grant.Applications;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.Figures;
import de.medienplan.grant.ProgrammeId;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.grant.ShareVersionRow;
import de.medienplan.grant.Shares;
import de.medienplan.school.HannoverExample;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** Whole ways through the screens of grants, as somebody of the finance department goes them. */
@WithMockUser(roles = {"FINANCE", "READER"})
class GrantJourneyTest extends ViewTest {

    @Autowired
    HannoverExample hannover;

    @Autowired
    Schools schools;

    @Autowired
    Programmes programmes;

    @Autowired
    Applications applications;

    @Autowired
    Shares shares;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void loadSchools() {
        SecurityContext user = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        SignedIn.as("paula", "PLANNING");
        hannover.load();
        SecurityContextHolder.setContext(user);
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    void an_application_goes_from_the_draft_to_the_proof_of_use() {
        draft();
        assertThat(state()).isEqualTo(ApplicationState.PREPARING);

        document("Antragsformular");
        step("Stellen", LocalDate.of(2022, 3, 15), "");
        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        step("Bewilligen (Bescheid)", LocalDate.of(2022, 9, 1), "ZB-1");
        step("Umgesetzt melden", LocalDate.of(2023, 6, 30), "");
        document("Rechnung und Abnahme");
        step("Mittel abrufen", LocalDate.of(2023, 10, 16), "");
        assertThat(only().drawn()).isEqualByComparingTo("3000");

        document("Verwendungsnachweis");
        jdbc.sql("UPDATE school SET concept_date = DATE '2023-01-01'").update();
        step("Abrechnen", LocalDate.of(2024, 5, 31), "");
        assertThat(state()).isEqualTo(ApplicationState.SETTLED);
        assertThat(applications.notices(only().id())).hasSize(1);
    }

    @Test
    void an_application_without_amounts_is_refused_at_the_fields_and_nothing_is_stored() {
        navigate(ApplicationsView.class);
        press("Neuer Antrag");
        press("Speichern");
        assertThat(field(BigDecimalField.class, "Beantragt").isInvalid()).isTrue();
        assertThat(field(ComboBox.class, "Schule").getErrorMessage()).isEqualTo("Bitte ausfüllen.");
        assertThat(applications.all()).isEmpty();
    }

    @Test
    void a_step_that_a_rule_forbids_says_why_and_cannot_be_taken() {
        draft();
        press("Stellen");
        field(DatePicker.class, "Datum").setValue(LocalDate.of(2022, 3, 15));
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("Für „Stellen“ fehlt: Antragsformular.");
        assertThat($(Button.class).withText("Ausführen").single().isEnabled()).isFalse();
        assertThat(state()).isEqualTo(ApplicationState.PREPARING);
    }

    @Test
    void a_new_programme_starts_with_open_figures_and_its_short_name_is_taken_once() {
        navigate(ProgrammesView.class);
        programme("tablets-2027", "Tablets 2027");
        ProgrammeTerms created = programmes.all().getLast();
        assertThat(created.name()).isEqualTo("Tablets 2027");
        assertThat(created.openFigures()).hasSameSizeAs(created.figures().values());

        programme("tablets-2027", "Noch einer");
        assertThat(field(TextField.class, "Kurzname").getValue()).isEqualTo("tablets-2027");
        assertThat(field(TextField.class, "Kurzname").getErrorMessage())
                .isEqualTo("Ein Programm mit dem Kurznamen „tablets-2027“ gibt es schon.");
        assertThat(programmes.all()).extracting(ProgrammeTerms::name).doesNotContain("Noch einer");
    }

    @Test
    void a_pool_is_shared_out_under_a_name_and_comes_into_force() {
        ProgrammeId programme = programmes.all().getFirst().id();
        UI.getCurrent().navigate(SharesView.class, QueryParameters.of("programm", programme.toString()));
        press("Als Fassung speichern");
        assertThat(shares.versions(programme)).isEmpty();
        TextField name = $(TextField.class).all().stream()
                .filter(field -> "Name der Fassung".equals(field.getPlaceholder()))
                .findFirst()
                .orElseThrow();
        assertThat(name.getErrorMessage()).isEqualTo("Bitte einen Namen für die Fassung angeben.");

        name.setValue("nach Köpfen");
        press("Als Fassung speichern");
        assertThat(shares.versions(programme))
                .extracting(ShareVersionRow::name, ShareVersionRow::inForce)
                .containsExactly(org.assertj.core.api.Assertions.tuple("nach Köpfen", true));
    }

    @Test
    void of_sources_that_contradict_each_other_another_can_be_chosen() {
        FigureRow before = disputed();
        navigate(FiguresView.class);
        test($(Button.class).withText("wählen").first()).click();
        assertThat(figures.all().stream().filter(figure -> figure.id() == before.id()))
                .extracting((FigureRow each) -> each.choice().chosenId())
                .doesNotContain(before.choice().chosenId());
    }

    private FigureRow disputed() {
        return figures.all().stream().filter(FigureRow::isDisputed).findFirst().orElseThrow();
    }

    private void draft() {
        ProgrammeTerms programme = programmes.all().getFirst();
        SchoolRow school = schools.active().getFirst();
        navigate(ApplicationsView.class);
        press("Neuer Antrag");
        choose("Programm", programme);
        choose("Kategorie", programme.categories().getFirst());
        choose("Schule", school);
        field(BigDecimalField.class, "Förderfähige Kosten").setValue(new BigDecimal("3000.00"));
        field(BigDecimalField.class, "Beantragt").setValue(new BigDecimal("3000.00"));
        press("Speichern");
    }

    private void programme(String code, String name) {
        press("Neues Programm");
        field(TextField.class, "Programm").setValue(name);
        field(TextField.class, "Kurzname").setValue(code);
        press("Speichern");
    }

    private void document(String name) {
        press("Unterlage erfassen");
        choose(
                "Verlangte Unterlage",
                programmes.all().getFirst().documents().stream()
                        .filter(required -> required.name().equals(name))
                        .findFirst()
                        .orElseThrow());
        field(DatePicker.class, "Liegt vor seit").setValue(LocalDate.of(2022, 3, 1));
        press("Speichern");
    }

    private void step(String action, LocalDate day, String number) {
        press(action);
        field(DatePicker.class, "Datum").setValue(day);
        if (!number.isEmpty()) {
            field(TextField.class, "Nummer des Bescheids").setValue(number);
        }
        press("Ausführen");
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private <C extends Component> C field(Class<C> type, String label) {
        return $(type).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        ((ComboBox<T>) field(ComboBox.class, label)).setValue(value);
    }

    private ApplicationRow only() {
        assertThat(applications.all()).hasSize(1);
        return applications.all().getFirst();
    }

    private ApplicationState state() {
        return only().state();
    }
}
