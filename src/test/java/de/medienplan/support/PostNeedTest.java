package de.medienplan.support;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.device.SupportGroupRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostNeedTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    /** The ratios of DS 1000/2020, 4.5. */
    static final List<GroupRow> PAPER = List.of(
            group("PERSONAL_TABLET", "1500"), group("COMPUTER_ROOM", "700"), group("BOARD_AND_CLASS_SET", null));

    static GroupRow group(String code, @Nullable String ratio) {
        BigDecimal perPost = ratio == null ? null : new BigDecimal(ratio);
        return group(code, perPost, LocalDate.of(2015, 1, 1), null);
    }

    static GroupRow group(String code, @Nullable BigDecimal ratio, LocalDate from, @Nullable LocalDate until) {
        return new GroupRow(
                new SupportGroupRow(null, 0, code, code, code, "DS 1000/2020, 4.5", from),
                new RatioRow(null, 0, code, ratio, from, until, "DS 1000/2020, 4.5"));
    }

    static List<DeviceCount> devices(long tablets, long computerRoom, long classSets, long boards) {
        return List.of(
                new DeviceCount("1", "A", "PERSONAL_TABLET", tablets, 1),
                new DeviceCount("1", "A", "COMPUTER_ROOM", computerRoom, 1),
                new DeviceCount("1", "A", "BOARD_AND_CLASS_SET", classSets, 1),
                new DeviceCount("1", "A", "BOARD_AND_CLASS_SET", boards, 3));
    }

    private static PostNeed need(Interpretation reading, List<DeviceCount> devices) {
        return Ratios.on(DAY, PAPER, reading).need(devices);
    }

    /**
     * By hand, on the common denominator 10,500 of 1,500 and 700: a personal tablet is 7/10,500 of a post, a
     * computer-room device 15/10,500; a class-set tablet or one of a board's three devices is 15, 7 or 0 by the reading.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # tablets | rooms | class sets | boards | reading | need × 10,500 | step | posts
                0 |    0 |    0 |    0 | WITH_DEVICES |      0 |  0.5 | 0
             1500 |    0 |    0 |    0 | WITH_DEVICES |  10500 |  0.5 | 1
             1501 |    0 |    0 |    0 | WITH_DEVICES |  10507 |  0.5 | 1.5
             1499 |    0 |    0 |    0 | WITH_DEVICES |  10493 |  0.5 | 1
                0 |  700 |    0 |    0 | WITH_DEVICES |  10500 |  0.5 | 1
                0 |  701 |    0 |    0 | WITH_DEVICES |  10515 |  0.5 | 1.5
                0 |  699 |    0 |    0 | WITH_DEVICES |  10485 |  0.5 | 1
              750 |  350 |    0 |    0 | WITH_DEVICES |  10500 |    1 | 1
              751 |  350 |    0 |    0 | WITH_DEVICES |  10507 |    1 | 2
              500 |    0 |    0 |    0 | WITH_DEVICES |   3500 |  0.5 | 0.5
                0 |    0 |  700 |    0 | WITH_DEVICES |  10500 |  0.5 | 1
                0 |    0 | 1500 |    0 | WITH_TABLETS |  10500 |  0.5 | 1
                0 |    0 | 1501 |    0 | WITH_TABLETS |  10507 |  0.1 | 1.1
                0 |    0 | 1500 |  500 | LEFT_OUT     |      0 |  0.5 | 0
                0 |    0 |    0 |    1 | WITH_DEVICES |     45 |  0.5 | 0.5
                0 |    0 |    0 |  233 | WITH_DEVICES |  10485 |    1 | 1
                0 |    0 |    0 |  234 | WITH_DEVICES |  10530 |    1 | 2
                0 |    0 |    0 |  500 | WITH_TABLETS |  10500 |  0.5 | 1
             1335 |    0 |    0 |    0 | WITH_DEVICES |   9345 |  0.1 | 0.9
             1991 |    0 |    0 |    0 | WITH_DEVICES |  13937 |  0.1 | 1.4
             2441 |    0 |    0 |    0 | WITH_DEVICES |  17087 |  0.1 | 1.7
             2441 |  400 |    0 |    0 | WITH_DEVICES |  23087 |  0.5 | 2.5
             2441 |  160 |   75 |   55 | WITH_DEVICES |  23087 |  0.5 | 2.5
             2441 |  160 |   75 |   55 | WITH_TABLETS |  21167 |  0.5 | 2.5
             2441 |  160 |   75 |   55 | LEFT_OUT     |  19487 |  0.5 | 2
             1000 |  100 |   50 |   10 | WITH_DEVICES |   9700 | 0.25 | 1
              999 |  333 |  111 |   37 | WITH_DEVICES |  15318 |  0.1 | 1.5
            52000 | 2496 | 4500 | 2475 | WITH_DEVICES | 580315 |  0.5 | 55.5
            52000 | 2496 | 4500 | 2475 | WITH_TABLETS | 484915 |  0.5 | 46.5
            52000 | 2496 | 4500 | 2475 | LEFT_OUT     | 401440 |  0.5 | 38.5
            """)
    void fractions_of_all_groups_add_up_and_are_rounded_once(
            long tablets,
            long rooms,
            long classSets,
            long boards,
            Interpretation reading,
            int tenThousandFiveHundredths,
            BigDecimal step,
            BigDecimal posts) {
        PostNeed need = need(reading, devices(tablets, rooms, classSets, boards));

        assertThat(need.total()).isEqualTo(BigFraction.of(tenThousandFiveHundredths, 10_500));
        assertThat(need.posts(step)).isEqualByComparingTo(posts);
    }

    @Test
    void rounding_each_group_would_ask_for_more_than_rounding_once() {
        PostNeed need = need(Interpretation.WITH_DEVICES, devices(751, 351, 0, 0));
        BigDecimal eachRounded = need.byGroup().values().stream()
                .map(share -> PostNeed.ceiling(share, BigDecimal.ONE))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(need.posts(new BigDecimal("0.5"))).isEqualByComparingTo("1.5");
        assertThat(eachRounded).isEqualByComparingTo("2");
    }

    @Test
    void needs_of_schools_add_up_to_the_need_of_the_city_without_a_rest() {
        PostNeed sum = PostNeed.NONE;
        for (int i = 0; i < 99; i++) {
            sum = sum.plus(need(Interpretation.WITH_DEVICES, devices(331, 17, 25, 19)));
        }
        PostNeed city = need(Interpretation.WITH_DEVICES, devices(99 * 331, 99 * 17, 99 * 25, 99 * 19));
        assertThat(sum.total()).isEqualTo(city.total());
    }

    @Test
    void an_own_ratio_of_the_third_bullet_ends_the_question_how_to_read_it() {
        List<GroupRow> decided = List.of(PAPER.get(0), PAPER.get(1), group("BOARD_AND_CLASS_SET", "1000"));
        assertThat(Ratios.on(DAY, decided, Interpretation.LEFT_OUT).areDecided())
                .isTrue();
        assertThat(Ratios.on(DAY, PAPER, Interpretation.LEFT_OUT).areDecided()).isFalse();
        for (Interpretation reading : Interpretation.values()) {
            assertThat(Ratios.on(DAY, decided, reading)
                            .need(devices(0, 0, 100, 300))
                            .total())
                    .isEqualTo(BigFraction.ONE);
        }
    }

    @Test
    void a_ratio_holds_from_its_first_to_its_last_day_only() {
        LocalDate change = LocalDate.of(2021, 8, 1);
        List<GroupRow> rows = List.of(
                group("PERSONAL_TABLET", new BigDecimal(1500), DAY, change.minusDays(1)),
                group("PERSONAL_TABLET", new BigDecimal(750), change, null));

        assertThat(on(DAY.minusDays(1), rows)).isEqualTo(BigFraction.ZERO);
        assertThat(on(DAY, rows)).isEqualTo(BigFraction.ONE);
        assertThat(on(change.minusDays(1), rows)).isEqualTo(BigFraction.ONE);
        assertThat(on(change, rows)).isEqualTo(BigFraction.of(2));
    }

    /**
     * With a fourth group at 1 : 250 and boards decided at 1 : 500. By hand, on the common denominator 10,500: a personal
     * tablet is 7, a computer-room device 15, a board's device 21, a device of the fourth group 42.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # tablets | rooms | boards | fourth | counts as | need × 10,500 | step | posts
                0 |   0 |   0 |    1 | 1 |     42 |  0.5 | 0.5
                0 |   0 |   0 |  250 | 1 |  10500 |  0.5 | 1
                0 |   0 |   0 |  251 | 1 |  10542 |  0.5 | 1.5
                0 |   0 |   0 |  125 | 2 |  10500 |  0.5 | 1
              750 |   0 |   0 |  125 | 1 |  10500 |  0.5 | 1
                0 | 350 |   0 |  125 | 1 |  10500 |    1 | 1
                1 |   1 |   1 |    1 | 1 |    127 |  0.1 | 0.1
             1335 |  64 |  25 |   40 | 2 |  15240 |  0.5 | 1.5
            52000 | 2496 | 2475 | 990 | 1 | 598945 | 0.5 | 57.5
            """)
    void a_fourth_group_counts_at_its_own_ratio_whatever_the_reading(
            long tablets,
            long rooms,
            long boards,
            long fourth,
            int countedAs,
            int tenThousandFiveHundredths,
            BigDecimal step,
            BigDecimal posts) {
        List<GroupRow> four =
                List.of(PAPER.get(0), PAPER.get(1), group("BOARD_AND_CLASS_SET", "500"), group("PRINTER_3D", "250"));
        List<DeviceCount> devices = List.of(
                new DeviceCount("1", "A", "PERSONAL_TABLET", tablets, 1),
                new DeviceCount("1", "A", "COMPUTER_ROOM", rooms, 1),
                new DeviceCount("1", "A", "BOARD_AND_CLASS_SET", boards, 3),
                new DeviceCount("1", "A", "PRINTER_3D", fourth, countedAs));
        for (Interpretation reading : Interpretation.values()) {
            PostNeed need = Ratios.on(DAY, four, reading).need(devices);
            assertThat(need.total()).isEqualTo(BigFraction.of(tenThousandFiveHundredths, 10_500));
            assertThat(need.posts(step)).isEqualByComparingTo(posts);
        }
    }

    private static BigFraction on(LocalDate day, List<GroupRow> rows) {
        return Ratios.on(day, rows, Interpretation.LEFT_OUT)
                .need(devices(1500, 0, 0, 0))
                .total();
    }

    @Test
    void devices_of_no_group_are_not_counted() {
        assertThat(need(Interpretation.WITH_DEVICES, List.of(new DeviceCount("1", "A", "NONE", 900, 1)))
                        .total())
                .isEqualTo(BigFraction.ZERO);
    }
}
