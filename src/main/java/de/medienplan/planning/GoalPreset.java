package de.medienplan.planning;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a city may want of its plan, as ready-made weights. They are choices, not findings: each is changeable, and
 * {@link TradeOffs} says what it trades.
 *
 * <p>Common to all: a child's quarter without equipment weighs 10 €, so a school of 500 waits for 5,000 € a quarter; each
 * quarter that an announced start moves weighs 5,000 €, as much as such a school's waiting. What differs is how far the
 * cost of support posts may keep a school waiting. With 93,730 € a post for 1,500 tablets (DS 1000/2020, 4.5) a tablet
 * costs 62 € a year and a child's waiting 40 €: counted in full, posts make a plan of least cost let money lie and schools
 * wait.
 */
public enum GoalPreset {
    /**
     * Support follows the rollout, as the council decided (DS 1000/2020, 4.5): posts do not count against waiting, so that
     * no school waits to save posts and no money lies idle while a school could start. They are still the fewest that the
     * starts allow. A school left out weighs five years of waiting more, an announced one eight quarters of moving.
     */
    SWIFT(new Weights(BigDecimal.TEN, 5_000, BigDecimal.ZERO, BigDecimal.valueOf(200), 40_000)),
    /**
     * A quarter of the posts' cost counts: 16 € a tablet and year, so waiting pays for hardly a school by itself, but a
     * start may slip a little where it would tip a further half post.
     */
    BALANCED(new Weights(BigDecimal.TEN, 5_000, BigDecimal.valueOf(25), BigDecimal.valueOf(100), 20_000)),
    /** Every euro counts the same, as in version 1 of the planning model: waiting pays for schools with many tablets. */
    THRIFTY(new Weights(BigDecimal.TEN, 5_000));

    /** For every new scenario. */
    public static final GoalPreset USUAL = SWIFT;

    private final Weights weights;

    GoalPreset(Weights weights) {
        this.weights = weights;
    }

    public Weights weights() {
        return weights;
    }

    /** The preset with exactly these weights; empty for weights of the city's own. */
    public static Optional<GoalPreset> of(Weights weights) {
        return Arrays.stream(values())
                .filter(preset -> preset.weights.means(weights))
                .findFirst();
    }

    public Message label() {
        return Message.of("planning.goal." + name());
    }

    /** What it wants and what that costs, in a sentence. */
    public Message reason() {
        return Message.of("planning.goal." + name() + ".reason");
    }
}
