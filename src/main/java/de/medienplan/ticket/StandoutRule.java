package de.medienplan.ticket;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * Which schools have more or fewer tickets than chance explains. Each school's number is held against a Poisson distribution
 * around what its devices would have at the rate of all; two-sided. Of many schools some always look odd, so the probabilities
 * are corrected by Holm (1979, Scandinavian Journal of Statistics 6, 65–70): all findings together are wrong by chance in at
 * most five of a hundred cases.
 */
public final class StandoutRule {

    static final double LEVEL = 0.05;

    private StandoutRule() {}

    /**
     * A school and what would be expected of it.
     *
     * @param expected tickets by its devices, above 0
     */
    public record Observed(String school, int tickets, long devices, double expected) {}

    /** How a school stands. */
    public enum Verdict implements Labelled {
        MORE,
        FEWER,
        USUAL;

        @Override
        public Message label() {
            return Message.of("ticket.standout." + name());
        }
    }

    /** @param chance probability of a number so far off, before the correction for many schools */
    public record Judged(Observed observed, double chance, Verdict verdict) {

        /** Tickets over what was expected; 1 is as expected. */
        public double ratio() {
            return observed.tickets() / observed.expected();
        }
    }

    /** The oddest first. */
    public static List<Judged> judge(List<Observed> schools) {
        List<Judged> byChance = schools.stream()
                .filter(school -> school.expected() > 0)
                .map(school -> new Judged(school, chance(school), Verdict.USUAL))
                .sorted(Comparator.comparingDouble(Judged::chance))
                .toList();
        List<Judged> judged = new ArrayList<>();
        boolean rejects = true;
        for (int i = 0; i < byChance.size(); i++) {
            Judged one = byChance.get(i);
            rejects = rejects && one.chance() <= LEVEL / (byChance.size() - i);
            Verdict side = one.ratio() > 1 ? Verdict.MORE : Verdict.FEWER;
            judged.add(new Judged(one.observed(), one.chance(), rejects ? side : Verdict.USUAL));
        }
        return judged;
    }

    private static double chance(Observed school) {
        PoissonDistribution usual = new PoissonDistribution(school.expected());
        double atMost = usual.cumulativeProbability(school.tickets());
        double atLeast = 1 - usual.cumulativeProbability(school.tickets() - 1);
        return Math.min(1, 2 * Math.min(atMost, atLeast));
    }
}
