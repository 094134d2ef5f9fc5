package de.medienplan.planning.bound;

import de.medienplan.planning.model.Model;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Raises the bound of the relaxation, first by cuts (see {@link Root}), then by splitting (see {@link Branching}). The
 * proven bound is the least of all parts still open; the part with the least bound is split next.
 */
public final class BranchAndBound {

    private static final long ITERATIONS = 20_000;
    /** Cutting ends when so many rounds together raise the bound by less than this share. */
    private static final int PATIENCE = 8;

    private static final double WORTHWHILE = 2e-5;

    private final Root root;
    private final PriorityQueue<Node> open = new PriorityQueue<>();
    private final int years;
    private final LeafEnumerator leaves;
    private final Objective objective;
    /** Read by searching threads while another one strengthens. */
    private volatile double[][] prices = new double[0][];

    private double[] goalValues = new double[0];
    private double proven = Double.NEGATIVE_INFINITY;
    private double leastClosed = Double.POSITIVE_INFINITY;
    private long nodes;

    public BranchAndBound(Model model) {
        this(model, Goal.COST);
    }

    public BranchAndBound(Model model, Goal goal) {
        this(model, goal, Objective.COST);
    }

    /** @param objective must agree with the goal */
    public BranchAndBound(Model model, Goal goal, Objective objective) {
        this.root = new Root(model, goal);
        this.years = model.layout().years();
        this.objective = objective;
        this.leaves = new LeafEnumerator(model, root.relaxation(), objective);
    }

    /** Solves the relaxation itself; false if it was stopped. What is proven so far holds in any case. */
    public boolean solveRoot(BooleanSupplier stop) {
        DualSimplex simplex = root.simplex();
        DualSimplex.Outcome outcome = simplex.run(stop, Long.MAX_VALUE);
        int first = root.relaxation().firstStep;
        goalValues = IntStream.range(first + years, root.relaxation().boxes())
                .mapToDouble(simplex.point::box)
                .toArray();
        begin();
        return outcome == DualSimplex.Outcome.OPTIMAL;
    }

    /**
     * Adds cuts to the solved relaxation as long as that pays; before the first split. Searches that use this
     * relaxation profit as well.
     *
     * @param rounds told after each round
     */
    public void strengthen(BooleanSupplier stop, Runnable rounds) {
        cut(stop, rounds);
        root.lighten();
    }

    private void cut(BooleanSupplier stop, Runnable rounds) {
        double before = proven;
        int round = 0;
        while (!stop.getAsBoolean() && root.cut(stop)) {
            begin();
            rounds.run();
            if (++round % PATIENCE == 0) {
                if (proven - before < WORTHWHILE * Math.abs(proven)) {
                    return;
                }
                before = proven;
            }
        }
    }

    /** All solutions as the only part, bounded by the root. */
    private void begin() {
        proven = Math.max(proven, evaluate(root.simplex().point.duals));
        prices = root.prices();
        Relaxation relaxation = root.relaxation();
        int first = relaxation.firstStep;
        open.clear();
        open.add(new Node(
                proven,
                0,
                Arrays.copyOfRange(relaxation.low, first, first + years),
                Arrays.copyOfRange(relaxation.high, first, first + years),
                List.of(),
                root.simplex().snapshot()));
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
        DualSimplex simplex = root.simplex();
        enter(node);
        DualSimplex.Outcome outcome = simplex.run(stop, ITERATIONS);
        double bound = Math.max(node.bound(), evaluate(simplex.point.duals));
        if (outcome == DualSimplex.Outcome.INFEASIBLE) {
            bound = Math.max(bound, alongRay(best));
        }
        boolean stopped = outcome == DualSimplex.Outcome.STOPPED && stop.getAsBoolean();
        if (stopped) {
            open.add(node);
        } else if (round(bound) >= best) {
            leastClosed = Math.min(leastClosed, bound);
        } else if (leaves.few(simplex.bounds.off)) {
            leastClosed = Math.min(leastClosed, Math.max(bound, leaves.least(simplex.bounds.off)));
        } else {
            open.addAll(halves(node, bound, outcome == DualSimplex.Outcome.OPTIMAL));
        }
        Node next = open.peek();
        proven = Math.max(proven, Math.min(leastClosed, next == null ? best : next.bound()));
        return !stopped && next != null;
    }

    private List<Node> halves(Node node, double bound, boolean optimal) {
        Branching branching = new Branching(root.relaxation(), root.simplex(), years);
        List<Node> halves = optimal ? branching.split(node, bound) : List.of();
        return halves.isEmpty() ? branching.halve(node, bound) : halves;
    }

    private void enter(Node node) {
        DualSimplex simplex = root.simplex();
        for (int y = 0; y < years; y++) {
            int box = root.relaxation().firstStep + y;
            simplex.bounds.low[box] = simplex.lp.scaled(box, node.low()[y]);
            simplex.bounds.high[box] = simplex.lp.scaled(box, node.high()[y]);
        }
        Arrays.fill(simplex.bounds.off, false);
        node.excluded().forEach(range -> Arrays.fill(simplex.bounds.off, range.first(), range.end(), true));
        simplex.load(node.basis());
    }

    /** The safe bound of the current part at these duals. */
    private double evaluate(double[] duals) {
        DualSimplex simplex = root.simplex();
        Relaxation relaxation = root.relaxation();
        double[] low = relaxation.low.clone();
        double[] high = relaxation.high.clone();
        for (int b = relaxation.firstStep; b < relaxation.firstStep + years; b++) {
            low[b] = Math.rint(simplex.lp.exact(b, simplex.bounds.low[b]));
            high[b] = Math.rint(simplex.lp.exact(b, simplex.bounds.high[b]));
        }
        return root.safe().evaluate(simplex.lp.multipliers(duals), low, high, simplex.bounds.off);
    }

    /** A part without solutions: the bound rises along the last direction without end; far enough out it closes the part. */
    private double alongRay(long best) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double length = 1; length < 1e12 && highest < best; length *= 10) {
            highest = Math.max(highest, evaluate(root.simplex().along(length)));
        }
        return highest;
    }

    /** The cheapest plan that the branching itself has come across, or null. */
    public int @Nullable [] found() {
        return leaves.best();
    }

    /** A search for better plans near a given one, with the cuts that matter most at the time. One for each thread. */
    public Reoptimiser reoptimiser(Model model) {
        return new Reoptimiser(model, root::light, objective);
    }

    /** The same with the relaxation as it was before it was strengthened: weaker, but each look at it is cheaper. */
    public Reoptimiser quickReoptimiser(Model model) {
        return new Reoptimiser(model, root::plain, objective);
    }

    /** Values that the relaxation gives to what its goal decides about, in the order of {@link Goal}. */
    public double[] goalValues() {
        return goalValues;
    }

    /** What each option costs beyond its unit's cheapest at the prices of the root, in euros, at least 0. */
    public double[][] rootReducedCosts() {
        return prices;
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
