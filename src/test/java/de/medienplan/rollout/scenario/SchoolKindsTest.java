package de.medienplan.rollout.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolKindsTest {

    @ParameterizedTest(name = "{1} of type {0} is shown as {2}, of type {3}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "GS, GS Goetheplatz, GS Goetheplatz, GS",
                "FÖS, FöS-GB ILMASI-Schule, FÖS FöS-GB ILMASI-Schule, FÖS",
                "GES, \"Köln, GE Gesamtschule Helios\", \"GES Köln, GE Gesamtschule Helios\", GES",
                "GS, \"Bonn, GG Am Domhof\", \"GS Bonn, GG Am Domhof\", GS",
                "HS, Adolph-Kolping-Schule, HS Adolph-Kolping-Schule, HS",
                "GS, Am Lindener Markt, GS Am Lindener Markt, GS"
            })
    void a_school_of_a_scenario_shows_its_type_at_the_head(String code, String label, String name, String type) {
        assertThat(SchoolKinds.atTheHead(code, label)).isEqualTo(name);
        assertThat(SchoolKinds.of(name)).isEqualTo(type);
    }
}
