package de.medienplan.school;

import static de.medienplan.school.TestSchools.GOETHE;
import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 5, 11);

    private static List<String> broken(SchoolValues values) {
        return SchoolRule.violations(values, new RuleContext(TODAY, Set.of("GY", "GS"))).stream()
                .map(violation -> violation.reason().key())
                .toList();
    }

    @Test
    void a_plain_school_breaks_no_rule() {
        assertThat(broken(GOETHE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "01A04", "1234", "12345678", "H-001", "HAN-123456"})
    void accepts_official_numbers_and_stand_ins(String number) {
        assertThat(broken(GOETHE.with(SchoolField.NUMBER, number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "123456789", "h-001", "H001", "12 345", "=1234"})
    void refuses_other_numbers(String number) {
        assertThat(broken(GOETHE.with(SchoolField.NUMBER, number))).contains("school.rule.number");
    }

    @Test
    void number_name_type_and_place_are_required() {
        assertThat(broken(SchoolValues.EMPTY)).hasSize(4).containsOnly("school.rule.required");
        assertThat(broken(GOETHE.with(SchoolField.TYPE, "XY"))).containsExactly("school.rule.unknownType");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10000, true", "10001, false", "-1, false"})
    void pupils_are_between_0_and_10000(int pupils, boolean fine) {
        assertThat(broken(GOETHE.with(SchoolField.PUPILS, new SchoolYear(2019), pupils))
                        .isEmpty())
                .isEqualTo(fine);
    }

    @ParameterizedTest
    @CsvSource({
        "47.2, 9.73, true",
        "55.1, 9.73, true",
        "47.1, 9.73, false",
        "55.2, 9.73, false",
        "52.37, 5.8, true",
        "52.37, 15.2, false",
        "9.73, 52.37, false"
    })
    void coordinates_lie_in_germany(BigDecimal latitude, BigDecimal longitude, boolean fine) {
        SchoolValues values = GOETHE.with(SchoolField.LATITUDE, latitude).with(SchoolField.LONGITUDE, longitude);
        assertThat(broken(values).isEmpty()).isEqualTo(fine);
    }

    @Test
    void one_coordinate_alone_is_refused() {
        assertThat(broken(GOETHE.with(SchoolField.LATITUDE, new BigDecimal("52.37"))))
                .containsExactly("school.rule.bothCoordinates");
    }

    @ParameterizedTest
    @CsvSource({"1949-12-31, false", "1950-01-01, true", "2060-12-31, true", "2061-01-01, false"})
    void the_building_date_is_plausible(LocalDate date, boolean fine) {
        SchoolValues values = GOETHE.with(SchoolField.BUILDING_READY_ON, date);
        assertThat(broken(values).isEmpty()).isEqualTo(fine);
    }

    @Test
    void a_ready_building_was_ready_today_at_the_latest() {
        SchoolValues ready = GOETHE.with(SchoolField.BUILDING_STATE, BuildingState.READY);
        assertThat(broken(ready.with(SchoolField.BUILDING_READY_ON, TODAY))).isEmpty();
        assertThat(broken(ready.with(SchoolField.BUILDING_READY_ON, TODAY.plusDays(1))))
                .containsExactly("school.rule.readyInFuture");
    }

    @Test
    void a_concept_has_a_date_that_is_not_in_the_future() {
        assertThat(broken(GOETHE.with(SchoolField.CONCEPT_VERSION, "2.0")))
                .containsExactly("school.rule.conceptWithoutDate");
        assertThat(broken(GOETHE.with(SchoolField.CONCEPT_DATE, TODAY))).isEmpty();
        assertThat(broken(GOETHE.with(SchoolField.CONCEPT_DATE, TODAY.plusDays(1))))
                .containsExactly("school.rule.conceptDate");
    }

    @Test
    void texts_and_postcodes_fit() {
        assertThat(broken(GOETHE.with(SchoolField.NAME, "x".repeat(200)))).isEmpty();
        assertThat(broken(GOETHE.with(SchoolField.NAME, "x".repeat(201)))).containsExactly("school.rule.tooLong");
        assertThat(broken(GOETHE.with(SchoolField.POSTCODE, "30159"))).isEmpty();
        assertThat(broken(GOETHE.with(SchoolField.POSTCODE, "3015"))).containsExactly("school.rule.postcode");
    }
}
