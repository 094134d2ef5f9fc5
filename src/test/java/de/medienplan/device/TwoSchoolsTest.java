package de.medienplan.device;

import de.medienplan.school.SchoolId;
import de.medienplan.school.Schools;
import de.medienplan.shared.SchoolYear;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A primary school and a grammar school in the register, without devices; support is signed in. */
@DatabaseTest
abstract class TwoSchoolsTest {

    static final SchoolYear YEAR = new SchoolYear(2020);

    @Autowired
    Schools schools;

    @Autowired
    Categories categories;

    @Autowired
    DeviceCounts counts;

    SchoolId welfenplatz;
    SchoolId goethe;
    CategoryId board;
    CategoryId teacher;

    @BeforeEach
    void two_schools() {
        SignedIn.as("anna", "PLANNING");
        welfenplatz = TestEquipment.stored(schools, "10001", "Am Welfenplatz", "GS", 240);
        goethe = TestEquipment.stored(schools, "10002", "Goetheschule", "GY", 878);
        board = category("BOARD");
        teacher = category("TEACHER");
        SignedIn.as("sven", "SUPPORT");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    void count(SchoolId school, CategoryId category, @Nullable Integer seen, Integer typed) {
        counts.save(YEAR, CountKind.ACTUAL, List.of(edit(school, category, seen, typed)));
    }

    static CellEdit edit(SchoolId school, CategoryId category, @Nullable Integer seen, Integer typed) {
        return new CellEdit(new CellKey(school, category), seen, typed);
    }

    CategoryId category(String code) {
        return TestEquipment.named(categories.all(), code).categoryId();
    }
}
