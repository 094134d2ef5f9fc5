package de.medienplan.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.school.FieldKey;
import de.medienplan.school.InternetState;
import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolValues;
import de.medienplan.school.Schools;
import de.medienplan.school.WlanState;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class OffersTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

    @Autowired
    Schools schools;

    @Autowired
    Offers offers;

    @Autowired
    PortalServices services;

    @Autowired
    Measures measures;

    @Autowired
    SystemCare care;

    @Autowired
    CareFunds funds;

    @Autowired
    SchoolProfile profile;

    private SchoolId ready;
    private SchoolId unready;

    @BeforeEach
    void two_schools() {
        SignedIn.as("anna", "PLANNING", "FINANCE");
        ready = school("10001", "Grundschule Größe & Übermut", 240, InternetState.SUFFICIENT, WlanState.TABLET_READY);
        unready = school("10002", "Goetheschule", 880, InternetState.INSUFFICIENT, WlanState.TABLET_READY);
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_school_goes_from_its_wish_into_operation_step_by_step() {
        offers.wish(ready, Offer.MOBILE_LEARNING, DAY);
        for (OfferState next :
                new OfferState[] {OfferState.CHECKED, OfferState.PROMISED, OfferState.IN_SETUP, OfferState.IN_OPERATION
                }) {
            offers.move(row(ready), next, DAY);
        }
        assertThat(row(ready).state()).isEqualTo(OfferState.IN_OPERATION);
        assertThat(offers.history(row(ready).id())).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void a_wish_needs_nothing_but_a_promise_needs_the_prerequisites() {
        offers.wish(unready, Offer.MOBILE_LEARNING, DAY);
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> offers.move(row(unready), OfferState.CHECKED, DAY));
        assertThat(measures.all())
                .extracting(
                        row -> row.school().number(),
                        row -> row.mobileLearning().progress())
                .contains(tuple("10001", MeasureCell.Progress.NONE), tuple("10002", MeasureCell.Progress.BLOCKED));
    }

    @Test
    void moving_a_school_keeps_what_was_typed_of_its_next_step_or_nothing_of_both() {
        offers.wish(ready, Offer.MOBILE_LEARNING, DAY);
        offers.move(row(ready).describing(DAY, "Termin vereinbaren", "Frau Ö."), OfferState.CHECKED, DAY);
        assertThat(row(ready).progress().nextStep()).isEqualTo("Termin vereinbaren");
        assertThat(row(ready).contact()).isEqualTo("Frau Ö.");
        assertThat(row(ready).state()).isEqualTo(OfferState.CHECKED);
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() ->
                        offers.move(row(ready).describing(DAY, "Etwas anderes", null), OfferState.IN_OPERATION, DAY));
        assertThat(row(ready).progress().nextStep()).isEqualTo("Termin vereinbaren");
    }

    @Test
    void no_step_is_left_out_and_none_lies_before_the_last() {
        offers.wish(ready, Offer.MOBILE_LEARNING, DAY);
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> offers.move(row(ready), OfferState.IN_OPERATION, DAY));
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> offers.move(row(ready), OfferState.CHECKED, DAY.minusDays(1)));
    }

    @Test
    void planned_services_cannot_be_used_yet() {
        long mail = service("MAIL");
        long grades = service("GRADES");
        services.use(ready, Set.of(mail));
        assertThat(services.used()).isEqualTo(Map.of(ready, Set.of(mail)));
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> services.use(ready, Set.of(mail, grades)));
    }

    @Test
    void shares_add_up_and_calls_reduce_the_rest_until_it_is_used_up() {
        CareFundRow fund = funds.all().getFirst();
        assertThat(funds.distribute(fund)).isEqualTo(2);
        assertThat(care.rows(fund.key()).stream().map(CareRow::allocated).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("580000.00");
        long call = care.call(fund.key(), ready, DAY, new BigDecimal("2.50"), "Switch getauscht");
        assertThat(of(fund, ready).called()).isEqualByComparingTo("187.50");
        assertThat(of(fund, ready).rest())
                .isEqualByComparingTo(of(fund, ready).allocated().subtract(new BigDecimal("187.50")));
        care.call(fund.key(), ready, DAY, new BigDecimal("1000"), "Neuverkabelung");
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> care.call(fund.key(), ready, DAY, new BigDecimal("1000"), "zu viel"));
        care.cancel(call);
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> care.cancel(call));
    }

    @Test
    void a_fund_that_somebody_else_changed_since_it_was_shown_is_not_distributed() {
        CareFundRow shown = funds.all().getFirst();
        funds.save(new CareFundRow(
                shown.id(),
                shown.version(),
                shown.budgetYear(),
                shown.stateShare(),
                shown.cityShare().add(BigDecimal.ONE),
                shown.distribution(),
                shown.hourlyRate(),
                shown.contract(),
                shown.source()));
        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> funds.distribute(shown));
    }

    @Test
    void the_city_must_match_the_state() {
        CareFundRow fund = funds.all().getFirst();
        CareFundRow less = new CareFundRow(
                fund.id(),
                fund.version(),
                2020,
                fund.stateShare(),
                new BigDecimal("289999.99"),
                fund.distribution(),
                fund.hourlyRate(),
                fund.contract(),
                fund.source());
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> funds.save(less));
        SignedIn.as("sven", "SUPPORT");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> funds.save(fund));
    }

    @Test
    void the_profile_is_one_page_with_umlauts_euro_and_embedded_type() throws IOException {
        offers.wish(ready, Offer.MOBILE_LEARNING, DAY);
        offers.describe(row(ready), DAY, "Ausleuchtung prüfen", "Sekretariat");
        funds.distribute(funds.all().getFirst());
        byte[] pdf = profile.pdf(ready, DAY, Locale.GERMANY);
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            String text = new PdfTextExtractor(reader).getTextFromPage(1);
            assertThat(text)
                    .contains(
                            "Grundschule Größe & Übermut", "Ausleuchtung prüfen", "€", "Maßnahmen", "Systembetreuung");
        }
        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("LiberationSans", "FontFile2");
    }

    @Test
    void services_are_renamed_added_sorted_and_dropped_unless_a_school_uses_them() {
        List<ServiceRow> before = services.all();
        services.use(ready, java.util.Set.of(before.getFirst().id()));
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> services.keep(before.subList(1, before.size())));
        List<ServiceRow> wanted = new java.util.ArrayList<>(before.subList(0, 2).reversed());
        wanted.add(new ServiceRow(0, "", "Videokonferenz", true, 0));
        services.keep(wanted);

        assertThat(services.all())
                .extracting(ServiceRow::name)
                .containsExactly(before.get(1).name(), before.get(0).name(), "Videokonferenz");
        wanted.add(new ServiceRow(0, "", "videokonferenz", false, 0));
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> services.keep(wanted));
        assertThat(services.all()).hasSize(3);
    }

    private ParticipationRow row(SchoolId school) {
        return offers.of(school, Offer.MOBILE_LEARNING).orElseThrow();
    }

    private CareRow of(CareFundRow fund, SchoolId school) {
        return care.rows(fund.key()).stream()
                .filter(row -> row.school().id().equals(school))
                .findFirst()
                .orElseThrow();
    }

    private long service(String code) {
        return services.all().stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private SchoolId school(String number, String name, int pupils, InternetState internet, WlanState wlan) {
        return schools.create(SchoolValues.of(Map.of(
                FieldKey.of(SchoolField.NUMBER), number,
                FieldKey.of(SchoolField.NAME), name,
                FieldKey.of(SchoolField.TYPE), "GS",
                FieldKey.of(SchoolField.MEP_PLACE), MepPlace.NONE,
                FieldKey.of(SchoolField.INTERNET_STATE), internet,
                FieldKey.of(SchoolField.WLAN_STATE), wlan,
                FieldKey.of(SchoolField.ROOMS), 20,
                FieldKey.of(SchoolField.PUPILS, new SchoolYear(2020)), pupils)));
    }
}
