package de.medienplan.planning.bound;

import de.medienplan.planning.model.Layout;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.Option;
import de.medienplan.planning.model.Unit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Where the starts of a unit may be split in two, and what that brought before (pseudo costs, Benichou and others 1971). Between
 * two years a split decides what is live at the end of the first, and so the posts.
 */
final class Splits {

    private static final double WHOLE = 1e-5;
    private static final double UNDECIDED = 0.02;
    /** A split is known after so many looks at it. */
    private static final int KNOWN = 4;

    private static final double MOST_GAIN = 2e5;

    /**
     * The columns of a unit before {@code middle} and from it on.
     *
     * @param left share of those before
     * @param rank how promising it looks; larger is better
     */
    record Split(int unit, int middle, double left, double rank) {}

    private final Relaxation relaxation;
    /** Unit columns after which another year begins. */
    private final BitSet yearEnds = new BitSet();

    private final double[] down;
    private final double[] up;
    private final int[] looks;

    Splits(Model model, Relaxation relaxation) {
        this.relaxation = relaxation;
        this.down = new double[relaxation.unitColumns() + 1];
        this.up = new double[relaxation.unitColumns() + 1];
        this.looks = new int[relaxation.unitColumns() + 1];
        for (Unit unit : model.units()) {
            for (int k = 0; k + 1 < unit.options().size(); k++) {
                if (liveYear(model, unit.options().get(k))
                        != liveYear(model, unit.options().get(k + 1))) {
                    yearEnds.set(relaxation.unitStart[unit.number()] + k);
                }
            }
        }
    }

    /** The first year with new devices of the option, or the number of years. */
    private static int liveYear(Model model, Option option) {
        Layout layout = model.layout();
        int year = 0;
        while (year < layout.years()
                && option.amountOf(layout.tablets(year)) + option.amountOf(layout.others(year)) == 0) {
            year++;
        }
        return year;
    }

    /** Where units are not decided, the most promising first. */
    List<Split> of(double[] shares) {
        List<Split> splits = new ArrayList<>();
        for (int u = 0; u < relaxation.units; u++) {
            double spread = spread(shares, u);
            if (spread > WHOLE) {
                addBetweenYears(splits, shares, u);
                addMiddle(splits, shares, u, spread);
            }
        }
        splits.sort(Comparator.comparingDouble(split -> -split.rank()));
        return splits;
    }

    private void addBetweenYears(List<Split> splits, double[] shares, int unit) {
        double left = 0;
        for (int j = relaxation.unitStart[unit]; j < relaxation.unitStart[unit + 1] - 1; j++) {
            left += shares[j];
            double undecided = Math.min(left, 1 - left);
            if (yearEnds.get(j) && undecided > UNDECIDED) {
                splits.add(new Split(unit, j + 1, left, 1 + undecided));
            }
        }
    }

    /** After a split between years only what is spread within a year is left. */
    private void addMiddle(List<Split> splits, double[] shares, int unit, double spread) {
        int last = relaxation.unitStart[unit + 1] - 1;
        int middle = Math.min(last, (int) Math.floor(mean(shares, unit)) + 1);
        double left = 0;
        for (int j = relaxation.unitStart[unit]; j < middle; j++) {
            left += shares[j];
        }
        splits.add(new Split(unit, middle, left, spread / (1 + spread)));
    }

    private double mean(double[] shares, int unit) {
        double mean = 0;
        for (int j = relaxation.unitStart[unit]; j < relaxation.unitStart[unit + 1]; j++) {
            mean += shares[j] * j;
        }
        return mean;
    }

    private double spread(double[] shares, int unit) {
        double mean = mean(shares, unit);
        double spread = 0;
        for (int j = relaxation.unitStart[unit]; j < relaxation.unitStart[unit + 1]; j++) {
            spread += shares[j] * Math.abs(j - mean);
        }
        return spread;
    }

    /** Whether enough is known to do without another look. */
    boolean known(Split split) {
        return looks[split.middle()] >= KNOWN;
    }

    /** A look at what the split brings: euros that the bounds rise by without what is after, and without what is before. */
    void learn(Split split, double before, double after) {
        down[split.middle()] += Math.min(before, MOST_GAIN) / Math.max(UNDECIDED, 1 - split.left());
        up[split.middle()] += Math.min(after, MOST_GAIN) / Math.max(UNDECIDED, split.left());
        looks[split.middle()]++;
    }

    /** How good the split is by what is known of it. */
    double score(Split split) {
        double times = looks[split.middle()];
        return score(down[split.middle()] / times * (1 - split.left()), up[split.middle()] / times * split.left());
    }

    /** Both halves should rise. */
    static double score(double before, double after) {
        return Math.max(before, 1e-3) * Math.max(after, 1e-3);
    }
}
