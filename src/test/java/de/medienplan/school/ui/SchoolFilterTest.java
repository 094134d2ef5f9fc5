package de.medienplan.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.school.BuildingState;
import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.SchoolStatus;
import de.medienplan.school.WlanState;
import de.medienplan.shared.SchoolYear;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolFilterTest {

    private static final SchoolRow AHLEM = new SchoolRow(
            new SchoolId(1),
            new SchoolRow.Naming("H-003", "GS Ahlem", null),
            new SchoolRow.Type("GS", "Grundschule", SchoolLevel.PRIMARY),
            new SchoolRow.Figures(new SchoolYear(2020), 263, 18, 14),
            new SchoolRow.Building(BuildingState.READY, null, null, null, WlanState.NONE),
            new SchoolRow.Media(MepPlace.NONE, null, null),
            new SchoolRow.Standing(SchoolStatus.ACTIVE, null, null),
            new SchoolRow.Place("Ahlem-Badenstedt-Davenstedt", "Wunstorfer Landstraße 1", null, "Hannover", null, null),
            Set.of());

    private static boolean matches(Map<String, List<String>> query) {
        return SchoolFilter.fromQuery(query).matches(AHLEM);
    }

    @ParameterizedTest
    @CsvSource({
        "ahlem, true",
        "AHLEM grundschule, true",
        "h-003, true",
        "wunstorfer, true",
        "ahlem gymnasium, false",
        "'', true"
    })
    void every_word_must_occur(String search, boolean found) {
        assertThat(matches(Map.of("suche", List.of(search)))).isEqualTo(found);
    }

    @Test
    void states_of_one_thing_are_alternatives_and_of_several_things_all_needed() {
        assertThat(matches(Map.of("zustand", List.of("WLAN-NONE", "WLAN-PARTIAL"))))
                .isTrue();
        assertThat(matches(Map.of("zustand", List.of("WLAN-NONE", "BUILDING-READY"))))
                .isTrue();
        assertThat(matches(Map.of("zustand", List.of("WLAN-NONE", "BUILDING-PLANNED"))))
                .isFalse();
        assertThat(matches(Map.of("zustand", List.of("CONCEPT-MISSING")))).isTrue();
        assertThat(matches(Map.of("zustand", List.of("CONCEPT-PRESENT")))).isFalse();
    }

    @Test
    void type_district_place_and_status_narrow() {
        assertThat(matches(Map.of("schulform", List.of("GS", "GY")))).isTrue();
        assertThat(matches(Map.of("schulform", List.of("GY")))).isFalse();
        assertThat(matches(Map.of("bezirk", List.of("")))).isFalse();
        assertThat(matches(Map.of("mep", List.of("DECIDED")))).isFalse();
        assertThat(matches(Map.of("status", List.of("CLOSED")))).isFalse();
        assertThat(matches(Map.of("status", List.of("alle")))).isTrue();
    }

    @Test
    void the_address_brings_the_same_filter_back() {
        SchoolFilter filter = new SchoolFilter(
                "goethe",
                Set.of("GY", "IGS"),
                Set.of("", "Nord"),
                Set.copyOf(SchoolState.all().subList(0, 3)),
                Set.of(MepPlace.DECIDED),
                Set.of());
        assertThat(SchoolFilter.fromQuery(filter.toQuery())).isEqualTo(filter);
        assertThat(SchoolFilter.fromQuery(Map.of())).isEqualTo(SchoolFilter.STANDARD);
        assertThat(SchoolFilter.STANDARD.toQuery()).isEmpty();
    }
}
