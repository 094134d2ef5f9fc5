package de.medienplan.school;

import de.medienplan.importing.TableFile;
import de.medienplan.shared.SchoolYear;
import java.nio.charset.StandardCharsets;

/** Schools and files of schools for tests. */
public final class TestSchools {

    static final SchoolYear YEAR = new SchoolYear(2020);

    public static final SchoolValues GOETHE = SchoolValues.EMPTY
            .with(SchoolField.NUMBER, "67001")
            .with(SchoolField.NAME, "Goetheschule")
            .with(SchoolField.TYPE, "GY")
            .with(SchoolField.MEP_PLACE, MepPlace.DECIDED)
            .with(SchoolField.ROOMS, 42)
            .with(SchoolField.PUPILS, YEAR, 878);

    private TestSchools() {}

    static SchoolFile file(String csv) {
        return SchoolFile.guessed(TableFile.read("schulen.csv", csv.getBytes(StandardCharsets.UTF_8)), YEAR);
    }
}
