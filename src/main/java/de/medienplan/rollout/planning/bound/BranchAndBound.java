package de.medienplan.rollout.planning.bound;

import de.medienplan.rollout.planning.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Raises the bound of the relaxation by splitting: first the posts of a year into "at most n steps" and "at least n + 1",
 * then the starts of a school into "until" and "after". The proven bound is the least of all parts still open; the part
 * with the least bound is split next.
 */
public final class BranchAndBound {

    private static final double WHOLE = 1e-5;
    private static final long ITERATIONS = 20_000;

    private final Relaxation relaxation;
    private final DualSimplex simplex;
    private final SafeBound safe;
    private final PriorityQueue<Node> open = new PriorityQueue<>();
    private final int years;
    private final Leaves leaves;
    private final Judge judge;
    private double[] rootShares = new double[0];
    private double[] rootMultipliers = new double[0];
    private double[] goalValues = new double[0];
    private double proven = Double.NEGATIVE_INFINITY;
    private double leastClosed = Double.POSITIVE_INFINITY;
    private long nodes;

    public BranchAndBound(Model model) {
        this(model, Goal.COST);
    }

    public BranchAndBound(Model model, Goal goal) {
        this(model, goal, Judge.COST);
    }

    /** @param judge must agree with the goal */
    public BranchAndBound(Model model, Goal goal, Judge judge) {
        this.relaxation = new RelaxationBuilder(model, goal).build();
        this.simplex = new DualSimplex(relaxation);
        this.safe = new SafeBound(relaxation);
        this.years = model.layout().years();
        this.judge = judge;
        this.leaves = new Leaves(model, relaxation, judge);
    }

    /** Solves the relaxation itself; false if it was stopped. What is proven so far holds in any case. */
    public boolean solveRoot(BooleanSupplier stop) {
        DualSimplex.Outcome outcome = simplex.run(stop, Long.MAX_VALUE);
        proven = evaluate(simplex.duals());
        rootShares = simplex.shares();
        rootMultipliers = simplex.lp.multipliers(simplex.duals());
        int first = relaxation.firstStep;
        goalValues = IntStream.range(first + years, relaxation.boxes())
                .mapToDouble(simplex::box)
                .toArray();
        open.add(new Node(
                proven,
                0,
                Arrays.copyOfRange(relaxation.low, first, first + years),
                Arrays.copyOfRange(relaxation.high, first, first + years),
                List.of(),
                simplex.snapshot()));
        return outcome == DualSimplex.Outcome.OPTIMAL;
    }

    /**
     * Splits the part with the least bound; false if nothing is left to split.
     *
     * @param best cost of the best plan known; parts that cannot undercut it are closed
     */
    public boolean split(long best, BooleanSupplier stop) {
        Node node = open.poll();
        if (node == null || round(node.bound()) >= best) {
            leastClosed = Math.min(leastClosed, node == null ? Double.POSITIVE_INFINITY : node.bound());
            open.clear();
            proven = Math.max(proven, Math.min(best, leastClosed));
            return false;
        }
        nodes++;
        enter(node);
        DualSimplex.Outcome outcome = simplex.run(stop, ITERATIONS);
        double bound = Math.max(node.bound(), evaluate(simplex.duals()));
        if (outcome == DualSimplex.Outcome.INFEASIBLE) {
            bound = Math.max(bound, alongRay(best));
        }
        boolean stopped = outcome == DualSimplex.Outcome.STOPPED && stop.getAsBoolean();
        if (stopped) {
            open.add(node);
        } else if (round(bound) >= best) {
            leastClosed = Math.min(leastClosed, bound);
        } else if (leaves.few(simplex.off)) {
            leastClosed = Math.min(leastClosed, Math.max(bound, leaves.least(simplex.off)));
        } else if (outcome != DualSimplex.Outcome.OPTIMAL || !branch(node, bound)) {
            halve(node, bound);
        }
        Node next = open.peek();
        proven = Math.max(proven, Math.min(leastClosed, next == null ? best : next.bound()));
        return !stopped && next != null;
    }

    private boolean branch(Node node, double bound) {
        int year = fractionalYear(node);
        if (year >= 0) {
            double steps = simplex.box(relaxation.firstStep + year);
            double[] high = node.high().clone();
            high[year] = Math.floor(steps);
            double[] low = node.low().clone();
            low[year] = Math.floor(steps) + 1;
            open.add(new Node(bound, node.depth() + 1, node.low(), high, node.cuts(), simplex.snapshot()));
            open.add(new Node(bound, node.depth() + 1, low, node.high(), node.cuts(), simplex.snapshot()));
            return true;
        }
        return splitUnit(node, bound);
    }

    private int fractionalYear(Node node) {
        int best = -1;
        double most = WHOLE;
        for (int y = 0; y < years; y++) {
            double steps = simplex.box(relaxation.firstStep + y);
            double up = Math.ceil(steps) - steps;
            double distance = Math.min(up, 1 - up);
            if (distance > most && node.low()[y] < node.high()[y] && relaxation.paysForSteps(y)) {
                most = distance;
                best = y;
            }
        }
        return best;
    }

    /** Splits the unit whose shares spread over the longest time. */
    private boolean splitUnit(Node node, double bound) {
        double[] shares = simplex.shares();
        int best = -1;
        double most = WHOLE;
        for (int u = 0; u < relaxation.units; u++) {
            double spread = spread(shares, u);
            if (spread > most) {
                most = spread;
                best = u;
            }
        }
        if (best < 0) {
            return false;
        }
        int first = relaxation.unitStart[best];
        int end = relaxation.unitStart[best + 1];
        int middle = Math.min(end - 1, (int) Math.floor(mean(shares, best)) + 1);
        open.add(new Node(
                bound, node.depth() + 1, node.low(), node.high(), with(node, first, middle), simplex.snapshot()));
        open.add(new Node(
                bound, node.depth() + 1, node.low(), node.high(), with(node, middle, end), simplex.snapshot()));
        return true;
    }

    /** Where the relaxation gives no hint: the options of the unit that has most of them in two halves. */
    private void halve(Node node, double bound) {
        int most = 0;
        int[] allowed = {};
        for (int u = 0; u < relaxation.units; u++) {
            int[] of = leaves.allowed(simplex.off, u);
            if (of.length > allowed.length) {
                allowed = of;
                most = u;
            }
        }
        int middle = allowed[allowed.length / 2];
        open.add(new Node(
                bound,
                node.depth() + 1,
                node.low(),
                node.high(),
                with(node, middle, relaxation.unitStart[most + 1]),
                simplex.snapshot()));
        open.add(new Node(
                bound,
                node.depth() + 1,
                node.low(),
                node.high(),
                with(node, relaxation.unitStart[most], middle),
                simplex.snapshot()));
    }

    private static List<Node.Cut> with(Node node, int first, int end) {
        List<Node.Cut> cuts = new ArrayList<>(node.cuts());
        cuts.add(new Node.Cut(first, end));
        return cuts;
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
            spread += shares[j] * Math.abs(j - mean) * (1 + relaxation.cost[j] * 1e-9);
        }
        return spread;
    }

    private void enter(Node node) {
        for (int y = 0; y < years; y++) {
            int box = relaxation.firstStep + y;
            simplex.low[box] = simplex.lp.scaled(box, node.low()[y]);
            simplex.high[box] = simplex.lp.scaled(box, node.high()[y]);
        }
        Arrays.fill(simplex.off, false);
        node.cuts().forEach(cut -> Arrays.fill(simplex.off, cut.first(), cut.end(), true));
        simplex.load(node.basis());
    }

    /** The safe bound of the current part at these duals. */
    private double evaluate(double[] duals) {
        double[] low = relaxation.low.clone();
        double[] high = relaxation.high.clone();
        for (int b = relaxation.firstStep; b < relaxation.firstStep + years; b++) {
            low[b] = Math.rint(simplex.lp.exact(b, simplex.low[b]));
            high[b] = Math.rint(simplex.lp.exact(b, simplex.high[b]));
        }
        return safe.evaluate(simplex.lp.multipliers(duals), low, high, simplex.off);
    }

    /** A part without solutions: the bound rises along the last direction without end; far enough out it closes the part. */
    private double alongRay(long best) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double length = 1; length < 1e12 && highest < best; length *= 10) {
            highest = Math.max(highest, evaluate(simplex.along(length)));
        }
        return highest;
    }

    /** The cheapest plan that the branching itself has come across, or null. */
    public int @Nullable [] found() {
        return leaves.best();
    }

    /** A search for better plans near a given one, with the same relaxation. One for each thread. */
    public Reoptimiser reoptimiser(Model model) {
        return new Reoptimiser(model, relaxation, judge);
    }

    /** Values that the relaxation gives to what its goal decides about, in the order of {@link Goal}. */
    public double[] goalValues() {
        return goalValues;
    }

    /** The shares of the relaxation's solution, unit by unit, option by option. */
    public double[] rootShares() {
        return rootShares;
    }

    /** What each option costs beyond its unit's cheapest at the prices of the relaxation, in euros, at least 0. */
    public double[][] rootReducedCosts() {
        double[][] costs = new double[relaxation.units][];
        for (int u = 0; u < relaxation.units; u++) {
            int first = relaxation.unitStart[u];
            costs[u] = new double[relaxation.unitStart[u + 1] - first];
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < costs[u].length; k++) {
                costs[u][k] = safe.price(rootMultipliers, first + k);
                least = Math.min(least, costs[u][k]);
            }
            for (int k = 0; k < costs[u].length; k++) {
                costs[u][k] -= least;
            }
        }
        return costs;
    }

    /** No feasible plan costs less: the proven bound, rounded up since costs are whole euros. */
    public long bound() {
        return round(proven);
    }

    /** The proven bound as it is, for goals that are not counted in euros. */
    public double exactBound() {
        return proven;
    }

    private static long round(double bound) {
        return (long) Math.ceil(bound);
    }

    /** Number of parts solved. */
    public long nodes() {
        return nodes;
    }
}
