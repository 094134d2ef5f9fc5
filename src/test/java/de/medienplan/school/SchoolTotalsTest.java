package de.medienplan.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTotalsTest {

    @Test
    void what_is_not_known_counts_as_nothing_and_is_counted() {
        SchoolTotals totals = SchoolTotals.of(List.of(
                school(500, 40, null, LocalDate.of(2020, 1, 1)),
                school(null, 0, null, null),
                school(1, null, 7, null)));
        assertThat(totals.schools()).isEqualTo(3);
        assertThat(totals.pupils()).isEqualTo(new SchoolTotals.Sum(501, 1));
        assertThat(totals.teachers()).isEqualTo(new SchoolTotals.Sum(40, 1));
        assertThat(totals.rooms()).isEqualTo(new SchoolTotals.Sum(7, 2));
        assertThat(totals.withoutConcept()).isEqualTo(2);
    }

    @Test
    void what_is_known_of_no_school_has_no_sum() {
        SchoolTotals totals = SchoolTotals.of(List.of(school(500, null, 0, null), school(null, null, null, null)));
        assertThat(totals.known(totals.pupils())).isEqualTo(500);
        assertThat(totals.known(totals.rooms())).isZero();
        assertThat(totals.known(totals.teachers())).isNull();
    }

    @ParameterizedTest(name = "{0} in {1} is called {2}")
    @CsvSource({
        "'Bonn, GG Am Domhof', Bonn, GG Am Domhof",
        "'Bonn,FÖ LE', Bonn, FÖ LE",
        "'Bonn,', Bonn, 'Bonn,'",
        "Bonner Gymnasium, Bonn, Bonner Gymnasium",
        "'Haan, GE Walder Straße', , 'Haan, GE Walder Straße'"
    })
    void the_town_before_a_short_name_is_left_out(String shortName, @Nullable String town, String label) {
        assertThat(school(shortName, town).label()).isEqualTo(label);
    }

    private static SchoolRow school(String shortName, @Nullable String town) {
        SchoolRow row = school(null, null, null, null);
        return new SchoolRow(
                row.id(),
                new SchoolRow.Naming("67001", "Goetheschule", shortName),
                row.type(),
                row.figures(),
                row.building(),
                row.media(),
                row.standing(),
                new SchoolRow.Place(null, null, null, town, null, null),
                row.synthetic());
    }

    private static SchoolRow school(
            @Nullable Integer pupils,
            @Nullable Integer teachers,
            @Nullable Integer rooms,
            @Nullable LocalDate conceptDate) {
        return new SchoolRow(
                new SchoolId(1),
                new SchoolRow.Naming("67001", "Goetheschule", null),
                new SchoolRow.Type("GY", "Gymnasium", SchoolLevel.SECONDARY),
                new SchoolRow.Figures(null, pupils, teachers, rooms),
                new SchoolRow.Building(null, null, null, null, null),
                new SchoolRow.Media(MepPlace.NONE, conceptDate, null),
                new SchoolRow.Standing(SchoolStatus.ACTIVE, null, null),
                new SchoolRow.Place(null, null, null, null, null, null),
                Set.of());
    }
}
