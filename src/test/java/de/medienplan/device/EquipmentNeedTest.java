package de.medienplan.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a school shall have: gaps, what they cost, and what the planner counts. */
class EquipmentNeedTest extends TwoSchoolsTest {

    @Autowired
    EquipmentTargets targets;

    @Test
    void a_gap_costs_what_is_missing_at_the_price_of_the_category() {
        count(welfenplatz, category("CLASS_SET"), null, 30);
        EquipmentGap gap = targets.gaps(YEAR).stream()
                .filter(each -> each.school().id().equals(welfenplatz)
                        && each.category().code().equals("CLASS_SET"))
                .findFirst()
                .orElseThrow();
        assertThat(gap.target()).isEqualTo(90);
        assertThat(gap.missing()).isEqualTo(60);
        assertThat(gap.cost()).isEqualTo(new BigDecimal("30000.00"));
    }

    @Test
    void a_fully_equipped_school_counts_boards_threefold_for_the_planner() {
        EquipmentNeed need = targets.needs(YEAR, UnaryOperator.identity()).get(goethe);
        assertThat(need).isNotNull();
        assertThat(need.of(PaperGroups.PERSONAL_TABLET)).isEqualTo(878 + 60);
        assertThat(need.of(PaperGroups.COMPUTER_ROOM)).isEqualTo(30);
        assertThat(need.of(PaperGroups.BOARD_AND_CLASS_SET)).isEqualTo(3 * 40);
    }

    @Test
    void a_board_whose_components_contradict_its_number_is_refused() {
        CategoryRow row = TestEquipment.named(categories.all(), "BOARD");
        CategoryRow four = TestEquipment.grouped(row, row.supportGroup(), 4);
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> categories.save(four));
    }
}
