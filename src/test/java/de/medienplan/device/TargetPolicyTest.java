package de.medienplan.device;

import static de.medienplan.device.TestEquipment.rule;
import static de.medienplan.device.TestEquipment.school;
import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetPolicyTest {

    private static final SchoolRow PRIMARY =
            school(new SchoolId(1), "1", "Am Welfenplatz", "GS", SchoolLevel.PRIMARY, 240);
    private static final SchoolRow MIXED =
            school(new SchoolId(2), "2", "Südstadtschule", "GHRS", SchoolLevel.PRIMARY_AND_SECONDARY, 500);

    @Test
    void three_class_sets_of_thirty_are_ninety_tablets() {
        assertThat(TargetPolicy.target(
                        rule(new CategoryId(1), SchoolLevel.PRIMARY, null, TargetBase.SCHOOL, "3", 30), PRIMARY))
                .isEqualTo(90);
    }

    @ParameterizedTest(name = "{0} per pupil in sets of {1} for 240 pupils are {2}")
    @CsvSource({"1, 1, 240", "0.004, 30, 30", "0.0041, 30, 30", "0.0042, 30, 60", "0, 30, 0"})
    void a_set_that_has_begun_counts_whole(String factor, int size, int devices) {
        assertThat(TargetPolicy.target(rule(new CategoryId(1), null, null, TargetBase.PUPIL, factor, size), PRIMARY))
                .isEqualTo(devices);
    }

    @Test
    void the_rule_for_a_type_wins_over_its_level_and_that_over_all() {
        TargetRow all = rule(new CategoryId(1), null, null, TargetBase.ROOM, "1", 1);
        TargetRow level = rule(new CategoryId(1), SchoolLevel.PRIMARY, null, TargetBase.ROOM, "2", 1);
        TargetRow type = rule(new CategoryId(1), null, "GS", TargetBase.ROOM, "3", 1);
        assertThat(TargetPolicy.ruleFor(new CategoryId(1), PRIMARY, List.of(all, level, type)))
                .contains(type);
        assertThat(TargetPolicy.ruleFor(new CategoryId(1), PRIMARY, List.of(all, level)))
                .contains(level);
        assertThat(TargetPolicy.ruleFor(new CategoryId(1), MIXED, List.of(all))).contains(all);
        assertThat(TargetPolicy.ruleFor(new CategoryId(2), PRIMARY, List.of(all, level, type)))
                .isEmpty();
    }

    @Test
    void a_mixed_school_is_under_both_levels_but_not_per_pupil() {
        assertThat(TargetPolicy.ruleFor(
                        new CategoryId(1),
                        MIXED,
                        List.of(rule(new CategoryId(1), SchoolLevel.PRIMARY, null, TargetBase.SCHOOL, "3", 30))))
                .isPresent();
        assertThat(TargetPolicy.ruleFor(
                        new CategoryId(1),
                        MIXED,
                        List.of(rule(new CategoryId(1), SchoolLevel.SECONDARY, null, TargetBase.PUPIL, "1", 1))))
                .isEmpty();
    }

    @Test
    void what_the_register_does_not_know_has_no_target() {
        SchoolRow unknown = school(new SchoolId(3), "3", "Neu", "GS", SchoolLevel.PRIMARY, null);
        assertThat(TargetPolicy.target(rule(new CategoryId(1), null, null, TargetBase.PUPIL, "1", 1), unknown))
                .isNull();
    }
}
