package de.medienplan.support;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.school.ExampleLoaded;
import de.medienplan.school.Sample;
import de.medienplan.school.SampleDay;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.EmptyCity;
import de.medienplan.testing.SignedIn;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@EmptyCity
class RunningStaffTest {

    @Autowired
    RunningStaff staff;

    @Autowired
    Staffing staffing;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void in_the_first_half_of_a_year_too_each_post_of_a_unit_has_a_number_of_its_own() {
        SignedIn.as("svenja", "SUPPORT");
        staff.load(new ExampleLoaded(new SampleDay(Sample.RUNNING, LocalDate.of(2028, 3, 1))));

        assertThat(staffing.posts())
                .hasSizeGreaterThan(30)
                .extracting(post -> post.unit().code() + " " + post.name())
                .doesNotHaveDuplicates();
    }
}
