package de.medienplan.device;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.exporting.CsvExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the council paper DS 1000/2020, to the character. */
class PilotReportTest {

    @Test
    void prints_the_table_of_the_paper_from_the_file_that_ships() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvExport.write(PilotReport.table(PilotFigures.shipped(), Locale.GERMANY), out);
        assertThat(out.toString(StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .replace("\u00a0", " ")
                        .lines())
                .containsExactly(
                        "Kennzahl;Bezugsgröße;2017/18;2018/19;2019/20",
                        "Schülerinnen und Schüler;Anzahl;5.080;5.080;5.080",
                        "Tablets;Anzahl;1.335;1.991;2.441",
                        "Anteil Tablets;der Schülerinnen und Schüler;26 %;39 %;48 %",
                        "BuT oder AsylbLG;Anzahl;150;192;243",
                        "Anteil BuT oder AsylbLG;der Tablets;11 %;10 %;10 %",
                        "Geschwisterkinder;Anzahl;55;100;169",
                        "Anteil Geschwisterkinder;der Tablets;4 %;5 %;7 %");
    }

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({
        "105, 1000, 11",
        "1049, 10000, 10",
        "1, 3, 33",
        "2, 3, 67",
        "1, 200, 1",
        "99, 20000, 0",
        "1335, 5080, 26"
    })
    void rounds_half_up(int part, int base, int percent) {
        assertThat(PilotReport.percent(part, base)).isEqualTo(percent);
    }
}
