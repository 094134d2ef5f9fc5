package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallGroupsTest {

    /** Sizes up to this are tried; readers could suspect more. */
    private static final int LARGEST = 20;

    @ParameterizedTest
    @CsvSource({
        "'5,9,12', ''",
        "'0,9,12', ''",
        "'4,9,12', '0,1'",
        "'12,4,9', '1,2'",
        "'2,3,12', '0,1'",
        "'1,3,12', '0,1,2'",
        "'4,4,12', '0,1,2'",
        "'1,1,1,1,1', none",
        "'4', none",
        "'1,2', none",
        "'3,2', '0,1'",
        "'', ''"
    })
    void hides_small_groups_and_what_would_give_them_away(String sizes, String hidden) {
        List<Integer> groups = sizes.isEmpty()
                ? List.of()
                : List.of(sizes.split(",")).stream().map(Integer::valueOf).toList();
        Optional<Set<Integer>> result = SmallGroups.hidden(groups, 5);
        assertThat(result.map(set -> String.join(
                                ",", set.stream().map(String::valueOf).toList()))
                        .orElse("none"))
                .isEqualTo(hidden);
    }

    /** The reader knows the rule, what is shown, and the total; still each hidden small group could be another size. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void no_hidden_small_group_can_be_computed(int groups) {
        Map<String, List<List<Integer>>> possible = new HashMap<>();
        for (List<Integer> sizes : all(groups)) {
            SmallGroups.hidden(sizes, 5)
                    .ifPresent(hidden -> possible.computeIfAbsent(shown(sizes, hidden), key -> new ArrayList<>())
                            .add(sizes));
        }
        possible.forEach((shown, worlds) -> {
            for (int i = 0; i < groups; i++) {
                Set<Integer> values = new HashSet<>();
                for (List<Integer> world : worlds) {
                    values.add(world.get(i));
                }
                int size = worlds.getFirst().get(i);
                if (size > 0 && size < 5) {
                    assertThat(values).as("%s in %s", i, shown).hasSizeGreaterThan(1);
                }
            }
        });
    }

    @Test
    void nothing_is_shown_of_fewer_than_five_children() {
        assertThat(SmallGroups.hidden(List.of(0, 2, 2), 5)).isEmpty();
    }

    private static String shown(List<Integer> sizes, Set<Integer> hidden) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            cells.add(hidden.contains(i) ? "•" : sizes.get(i).toString());
        }
        return cells + "=" + sizes.stream().mapToInt(Integer::intValue).sum();
    }

    private static List<List<Integer>> all(int groups) {
        List<List<Integer>> lists = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < groups; i++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> list : lists) {
                for (int size = 0; size <= LARGEST; size++) {
                    List<Integer> next = new ArrayList<>(list);
                    next.add(size);
                    longer.add(next);
                }
            }
            lists = longer;
        }
        return lists;
    }
}
