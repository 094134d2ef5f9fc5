package de.medienplan.rollout.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.school.SchoolId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameSchoolsTest {

    @Test
    void the_register_says_which_schools_are_the_same_whatever_their_ids() {
        assertThat(same(schools(Map.of("neu", new SchoolId(7)), "neu"), schools(Map.of("alt", new SchoolId(7)), "alt")))
                .isEqualTo(Map.of("neu", "alt"));
    }

    @Test
    void without_the_register_on_one_side_or_both_the_ids_say_it() {
        assertThat(same(
                        schools(Map.of("a", new SchoolId(7)), "a", "b"),
                        schools(Map.of("b", new SchoolId(8)), "a", "b", "c")))
                .isEqualTo(Map.of("a", "a", "b", "b"));
    }

    @Test
    void schools_that_the_register_knows_as_two_are_not_the_same_though_their_ids_agree() {
        assertThat(same(schools(Map.of("a", new SchoolId(7)), "a"), schools(Map.of("a", new SchoolId(8)), "a")))
                .isEmpty();
    }

    @Test
    void no_school_is_the_same_as_two_others() {
        assertThat(same(
                        schools(Map.of("neu", new SchoolId(7)), "a", "neu"),
                        schools(Map.of("a", new SchoolId(7)), "a")))
                .isEqualTo(Map.of("neu", "a"));
    }

    private static Map<String, String> same(SameSchools.Side here, SameSchools.Side there) {
        return SameSchools.of(here, there);
    }

    private static SameSchools.Side schools(Map<String, SchoolId> register, String... ids) {
        return new SameSchools.Side(List.of(ids), register);
    }
}
