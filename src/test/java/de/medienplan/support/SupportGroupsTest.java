package de.medienplan.support;

import static de.medienplan.support.SupportSamples.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.device.Categories;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.PaperGroups;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.device.TestEquipment;
import de.medienplan.testing.DatabaseTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** Groups beyond those of the council paper, and what is refused on the way. */
@DatabaseTest
@WithMockUser(
        username = "sina",
        roles = {"PLANNING", "SUPPORT", "READER"})
class SupportGroupsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 5, 11);

    @Autowired
    SupportRatios ratios;

    @Autowired
    SupportGroups groups;

    @Autowired
    SupportRules rules;

    @Autowired
    Categories categories;

    @Test
    void a_fourth_group_stands_beside_those_of_the_paper_with_names_in_both_languages() {
        create("printer_3d", "3D-Drucker", "250");

        GroupRow fourth = ratios.groups().getLast();
        assertThat(fourth.code()).isEqualTo("PRINTER_3D");
        assertThat(fourth.name(Locale.GERMANY)).isEqualTo("3D-Drucker");
        assertThat(fourth.name(Locale.UK)).isEqualTo("3D printers");
        assertThat(fourth.devicesPerPost()).isEqualByComparingTo("250");
        assign("OTHER", "PRINTER_3D");
        assertThat(category("OTHER").supportGroup()).isEqualTo("PRINTER_3D");
        assign("OTHER", null);
        assertThat(category("OTHER").supportGroup()).isNull();
    }

    @Test
    void a_ratio_of_nothing_or_less_is_refused_and_the_group_with_it() {
        refused("support.group.ratioPositive", () -> create("A", "A", "0"));
        refused("support.group.ratioPositive", () -> create("A", "A", "-700"));
        assertThat(groups.all()).hasSize(3);
    }

    @Test
    void names_and_codes_are_given_once_and_codes_never_change() {
        create("A", "Roboter", "250");
        refused("device.supportGroup.codeTaken", () -> create("a", "Anders", "250"));
        refused("device.supportGroup.nameTaken", () -> create("B", " roboter ", "250"));
        refused("device.supportGroup.codeInvalid", () -> create("3D", "3D", "250"));
        refused("records.missing", () -> create("C", "  ", "250"));
        SupportGroupRow group = groups.all().getLast();
        SupportGroupRow renamed = new SupportGroupRow(
                group.id(), group.version(), "Z", group.nameDe(), group.nameEn(), group.source(), DAY);
        refused("device.supportGroup.codeFixed", () -> groups.save(renamed));
    }

    @Test
    void what_is_in_use_stays() {
        create("A", "Roboter", "250");
        assign("OTHER", "A");
        SupportGroupRow group = groups.all().getLast();
        refused("device.supportGroup.used", () -> ratios.delete(group));
        refused(
                "support.group.lastRatio",
                () -> ratios.delete(ratios.groups().getLast().ratio()));
        assign("OTHER", null);
        rules.save(new ExpansionRow(null, 0, "Roboter", "A", 10, 1, true, "Test"));
        refused("support.group.usedByExpansion", () -> ratios.delete(group));
        rules.delete(rules.expansion().getLast());
        refused("support.group.needed", () -> ratios.delete(groups.all().getFirst()));
        refused(
                "support.group.needed",
                () -> ratios.delete(ratios.groups().getFirst().ratio()));
        ratios.delete(group);
        assertThat(groups.all()).hasSize(3);
        assertThat(ratios.groups()).hasSize(3);
    }

    @Test
    void the_groups_that_readings_borrow_from_keep_a_ratio() {
        RatioRow tablets = ratios.groups().getFirst().ratio();
        refused(
                "support.group.ratioNeeded",
                () -> ratios.save(new RatioRow(
                        tablets.id(), tablets.version(), tablets.code(), null, tablets.validFrom(), null, "Test")));
    }

    /** With 700 a post, 99,991 (a prime) makes a room device weigh 99,991 units and 100,003 (the next but one) 100,003. */
    @Test
    void a_ratio_that_the_planner_cannot_calculate_with_is_named_where_it_is_typed_and_stored_all_the_same() {
        RatioRow boards = ratios.groups().get(2).ratio();
        assertThat(ratios.obstacle(typed(boards, "99991"))).isEmpty();
        assertThat(ratios.obstacle(typed(boards, "100003"))).hasValueSatisfying(reason -> {
            assertThat(reason.key()).isEqualTo("support.group.notForPlanner");
            assertThat(reason.args()).containsExactly(new BigDecimal("700"), new BigDecimal("100003"), 100_000);
        });
        assertThat(ratios.obstacle(DAY)).isEmpty();
        ratios.save(typed(boards, "100003"));
        assertThat(ratios.obstacle(DAY)).isPresent();
    }

    @Test
    void a_ratio_is_judged_on_each_day_on_which_it_holds() {
        RatioRow rooms = ratios.groups().get(1).ratio();
        LocalDate change = LocalDate.of(2030, 1, 1);
        ratios.save(new RatioRow(
                rooms.id(),
                rooms.version(),
                rooms.code(),
                rooms.devicesPerPost(),
                rooms.validFrom(),
                change.minusDays(1),
                "Test"));
        ratios.save(new RatioRow(null, 0, rooms.code(), new BigDecimal("700.003"), change, null, "Test"));

        RatioRow boards = ratios.groups().get(2).ratio();
        assertThat(ratios.obstacle(typed(boards, "350"))).as("from 2030 on").isPresent();
        RatioRow until = new RatioRow(
                boards.id(), 0, boards.code(), new BigDecimal("350"), boards.validFrom(), change.minusDays(1), "Test");
        assertThat(ratios.obstacle(until)).isEmpty();
    }

    private static RatioRow typed(RatioRow row, String ratio) {
        return new RatioRow(
                row.id(), row.version(), row.code(), new BigDecimal(ratio), row.validFrom(), null, "Beschluss");
    }

    @Test
    void a_category_of_a_group_that_is_gone_is_refused() {
        refused("device.category.rule.group", () -> assign("OTHER", "GONE"));
    }

    @Test
    @WithMockUser(roles = "READER")
    void who_reads_does_not_change_groups() {
        assertThatThrownBy(() -> create("A", "A", "1")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ratios.delete(groups.all().getFirst())).isInstanceOf(AccessDeniedException.class);
        assertThat(groups.all()).extracting(SupportGroupRow::code).contains(PaperGroups.COMPUTER_ROOM);
    }

    private void create(String code, String name, String ratio) {
        ratios.create(
                new SupportGroupRow(null, 0, code, name, name.replace("-Drucker", " printers"), "Beschluss", DAY),
                new RatioRow(null, 0, code, new BigDecimal(ratio), DAY, null, "Beschluss"));
    }

    private CategoryRow category(String code) {
        return TestEquipment.named(categories.all(), code);
    }

    private void assign(String code, @Nullable String group) {
        categories.save(TestEquipment.grouped(category(code), group, group == null ? 0 : 1));
    }
}
