package de.medienplan.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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

    private static SchoolRow school(
            @Nullable Integer pupils,
            @Nullable Integer teachers,
            @Nullable Integer rooms,
            @Nullable LocalDate conceptDate) {
        return new SchoolRow(
                1,
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
