package de.medienplan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.shared.Displayed.Item;
import de.medienplan.shared.Displayed.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisplayedTest {

    private static final Message AMOUNT = Message.of("shared.yes");

    @Test
    void the_same_is_the_same_whatever_the_scale_of_its_amounts() {
        shown(item(1, "A", new BigDecimal("1.50"))).requireSame(shown(item(1, "A", new BigDecimal("1.5"))));
    }

    @Test
    void a_changed_value_is_named_with_what_was_shown_and_what_is_stored() {
        assertThat(refusal(
                        shown(item(1, "A-1", new BigDecimal("1234.50"))),
                        shown(item(1, "A-1", new BigDecimal("7.00")))))
                .startsWith("Seit der Anzeige hat sich geändert: A-1: ja 1.234,50 → 7,00. Es wurde nichts gespeichert");
    }

    @Test
    void what_came_and_went_is_named() {
        assertThat(refusal(shown(item(1, "A", 1), item(2, "B", 1)), shown(item(2, "B", 1), item(3, "C", 1))))
                .contains("A: nicht mehr dabei; C: neu dabei.");
    }

    @Test
    void a_value_that_appeared_and_one_that_vanished_count_as_changes() {
        Item bare = new Item(1L, "A", List.of());
        assertThat(shown(bare).changesTo(shown(item(1, "A", 4)))).hasSize(1);
        assertThat(shown(item(1, "A", 4)).changesTo(shown(bare))).hasSize(1);
        assertThat(shown(item(1, "A", null)).changesTo(shown(bare))).isEmpty();
    }

    @Test
    void a_new_version_says_that_it_changed() {
        assertThat(refusal(shown(Item.version(1, "A", 0)), shown(Item.version(1, "A", 1))))
                .contains("A: inzwischen geändert.");
    }

    @Test
    void three_changes_are_named_and_the_rest_is_counted() {
        Displayed before = shown(item(1, "A", 1), item(2, "B", 1), item(3, "C", 1), item(4, "D", 1), item(5, "E", 1));
        assertThat(refusal(before, shown())).contains("C: nicht mehr dabei und 2 weitere Stellen.");
    }

    private static Displayed shown(Item... items) {
        return new Displayed(List.of(items));
    }

    private static Item item(long key, String name, @Nullable Object value) {
        return new Item(key, name, List.of(new Value(AMOUNT, value)));
    }

    private static String refusal(Displayed shown, Displayed now) {
        var refused = assertThatExceptionOfType(ChangedSinceShown.class).isThrownBy(() -> shown.requireSame(now));
        return Texts.german(refused.actual().reason());
    }
}
