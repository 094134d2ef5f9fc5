package de.medienplan.rollout.derive;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.device.EquipmentNeed;
import de.medienplan.device.EquipmentTargets;
import de.medienplan.device.PaperGroups;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.school.HannoverExample;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.testing.DatabaseTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Which devices a new scenario counts with: those of the equipment targets, or those of the assumptions. */
@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "SUPPORT", "READER"})
class TargetDevicesTest {

    @Autowired
    HannoverExample example;

    @Autowired
    ScenarioBuilder builder;

    @Autowired
    EquipmentTargets targets;

    @BeforeEach
    void loadSchools() {
        example.load();
    }

    @Test
    void schools_bring_what_the_targets_demand() {
        Map<SchoolId, EquipmentNeed> needs = targets.needs(new SchoolYear(2020), UnaryOperator.identity());
        BuiltScenario built = build(true);
        assertThat(built.scenario().schools()).isNotEmpty().allSatisfy(school -> {
            EquipmentNeed need = Objects.requireNonNull(
                    needs.get(Objects.requireNonNull(built.register().get(school.id()))));
            assertThat(school.tablets()).isEqualTo(need.of(PaperGroups.PERSONAL_TABLET));
            assertThat(school.otherDevices())
                    .isEqualTo(need.of(PaperGroups.COMPUTER_ROOM) + need.of(PaperGroups.BOARD_AND_CLASS_SET));
        });
        assertThat(built.personalTablets())
                .isEqualTo(built.scenario().schools().stream()
                        .mapToLong(ScenarioSchool::tablets)
                        .sum());
    }

    @Test
    void without_targets_the_assumptions_say_what_they_bring() {
        List<ScenarioSchool> byAssumptions = build(false).scenario().schools();
        assertThat(build(true).scenario().schools()).isNotEqualTo(byAssumptions);
        targets.rules().forEach(targets::remove);
        assertThat(build(true).scenario().schools()).isEqualTo(byAssumptions);
    }

    private BuiltScenario build(boolean byTargets) {
        return builder.build(new NewScenario(
                "Probe",
                "2020-Q3",
                24,
                byTargets,
                builder.defaults("2020-Q3"),
                List.of(new FundingWindow("digitalpakt", "2020-Q3", "2024-Q4"))));
    }
}
