package de.medienplan.planning.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Amounts of money to look at: round ones between half of the usual and what is enough, the usual one and what is enough. */
final class Amounts {

    private static final int COUNT = 8;

    private final long usual;
    private final CityAnswer answer;

    Amounts(long usual, CityAnswer answer) {
        this.usual = usual;
        this.answer = answer;
    }

    /** Ascending; the usual one first, since it is what the reader has. */
    List<Long> list() {
        TreeSet<Long> round = new TreeSet<>();
        long top = top();
        long bottom = Math.min(usual, top) / 2;
        long step = step((top - bottom) / COUNT);
        for (long amount = (bottom + step - 1) / step * step; amount < top + step; amount += step) {
            round.add(amount);
        }
        answer.asked().map(CityAnswer.Deadline::enough).filter(Objects::nonNull).ifPresent(round::add);
        round.remove(usual);
        List<Long> list = new ArrayList<>(List.of(usual));
        list.addAll(round);
        return list;
    }

    private long top() {
        long top = usual;
        for (CityAnswer.Deadline one : answer.deadlines()) {
            Long end = one.enough() == null ? one.least() : one.enough();
            boolean asked = one.by().equals(answer.by());
            if (end != null
                    && (asked
                            || answer.asked()
                                    .filter(CityAnswer.Deadline::possible)
                                    .isEmpty())) {
                top = Math.max(top, end);
            }
        }
        return top;
    }

    /** 1, 2 or 5 times a power of ten, at least as large. */
    static long step(long least) {
        long power = 1;
        while (power * 10 <= least) {
            power *= 10;
        }
        for (long factor : new long[] {1, 2, 5}) {
            if (power * factor >= least) {
                return power * factor;
            }
        }
        return power * 10;
    }
}
