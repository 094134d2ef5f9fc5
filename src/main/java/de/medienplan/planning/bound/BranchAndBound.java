package de.medienplan.planning.bound;

import de.medienplan.planning.model.Model;
import java.util.Arrays;
import java.util.BitSet;
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
    /** The same for a part. */
    private static final int PART_PATIENCE = 4;
    /** Most memory for the relaxations of parts. */
    private static final double MOST_BYTES = 200e6;

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
    /** Plans that cost as much may have been left out. */
    private double cutoff = Double.POSITIVE_INFINITY;

    private long nodes;
    private int parts;
    private final Splits splits;

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
        this.splits = new Splits(model, root.relaxation());
        this.leaves = new LeafEnumerator(model, root.relaxation(), objective);
    }

    /** Solves the relaxation itself; false if it was stopped. What is proven so far holds in any case. */
    public boolean solveRoot(BooleanSupplier stop) {
        DualSimplex simplex = root.simplex();
        root.solve(stop, Long.MAX_VALUE);
        int first = root.relaxation().firstStep;
        goalValues = IntStream.range(first + years, root.relaxation().boxes())
                .mapToDouble(simplex.point::box)
                .toArray();
        begin();
        return root.outcome() == DualSimplex.Outcome.OPTIMAL;
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
        proven = Math.max(proven, evaluate(root));
        prices = root.prices();
        Relaxation relaxation = root.relaxation();
        int first = relaxation.firstStep;
        open.clear();
        open.add(new Node(
                root,
                proven,
                0,
                Arrays.copyOfRange(relaxation.low, first, first + years),
                Arrays.copyOfRange(relaxation.high, first, first + years),
                new BitSet(),
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
            proven = Math.max(proven, Math.min(Math.min(cutoff, best), leastClosed));
            return false;
        }
        nodes++;
        enter(node);
        node.root().solve(stop, ITERATIONS);
        double bound = Math.max(node.bound(), bound(node.root(), best));
        boolean stopped = node.root().outcome() == DualSimplex.Outcome.STOPPED && stop.getAsBoolean();
        if (stopped) {
            open.add(node);
        } else {
            divide(node, bound, best, stop);
        }
        Node next = open.peek();
        proven = Math.max(proven, Math.min(Math.min(cutoff, leastClosed), next == null ? best : next.bound()));
        return !stopped && next != null;
    }

    private void divide(Node node, double bound, long best, BooleanSupplier stop) {
        boolean[] off = node.root().simplex().bounds.off;
        if (round(bound) >= best) {
            leastClosed = Math.min(leastClosed, bound);
        } else if (leaves.few(off)) {
            leastClosed = Math.min(leastClosed, Math.max(bound, leaves.least(off)));
        } else {
            cutoff = Math.min(cutoff, best);
            Node narrowed = node.without(node.root().dear(bound, best));
            boolean optimal = node.root().outcome() == DualSimplex.Outcome.OPTIMAL;
            Branching branching =
                    new Branching(node.root().relaxation(), node.root().simplex(), years, splits);
            if (optimal && node.root() == root && strengthens() && branching.whole(node)) {
                open.add(strengthened(narrowed, bound, best, stop));
            } else {
                List<Node> halves = optimal ? branching.split(narrowed, bound) : List.of();
                open.addAll(halves.isEmpty() ? branching.halve(narrowed, bound) : halves);
            }
        }
    }

    /** Whether parts get relaxations of their own: where that helps, as long as there is memory. */
    private boolean strengthens() {
        double rows = root.relaxation().rows;
        return root.countsSteps() && parts * rows * rows * Double.BYTES < MOST_BYTES;
    }

    /** Where the posts of every year are decided, cuts say more. */
    private Node strengthened(Node node, double bound, long best, BooleanSupplier stop) {
        parts++;
        Root part = new Root(root, node);
        part.solve(stop, ITERATIONS);
        double raised = Math.max(bound, bound(part, best));
        double before = raised;
        for (int round = 1; round(raised) < best && part.cut(stop); round++) {
            raised = Math.max(raised, bound(part, best));
            if (round % PART_PATIENCE == 0) {
                if (raised - before < WORTHWHILE * Math.abs(raised)) {
                    break;
                }
                before = raised;
            }
        }
        raised = Math.max(raised, bound(part, best));
        return new Node(
                part,
                raised,
                node.depth(),
                node.low(),
                node.high(),
                node.off(),
                part.simplex().snapshot());
    }

    private void enter(Node node) {
        DualSimplex simplex = node.root().simplex();
        int first = node.root().relaxation().firstStep;
        for (int y = 0; y < years; y++) {
            int box = first + y;
            simplex.bounds.low[box] = simplex.lp.scaled(box, node.low()[y]);
            simplex.bounds.high[box] = simplex.lp.scaled(box, node.high()[y]);
        }
        Arrays.fill(simplex.bounds.off, false);
        node.off().stream().forEach(column -> simplex.bounds.off[column] = true);
        simplex.load(node.basis());
    }

    /** What the last run of the simplex has proven. */
    private double bound(Root of, long best) {
        double bound = evaluate(of);
        return of.outcome() == DualSimplex.Outcome.INFEASIBLE ? Math.max(bound, alongRay(of, best)) : bound;
    }

    private double evaluate(Root of) {
        return evaluate(of, of.simplex().point.duals);
    }

    /** The safe bound of the current part at these duals. */
    private double evaluate(Root of, double[] duals) {
        DualSimplex simplex = of.simplex();
        Relaxation relaxation = of.relaxation();
        double[] low = relaxation.low.clone();
        double[] high = relaxation.high.clone();
        for (int b = relaxation.firstStep; b < relaxation.firstStep + years; b++) {
            low[b] = Math.rint(simplex.lp.exact(b, simplex.bounds.low[b]));
            high[b] = Math.rint(simplex.lp.exact(b, simplex.bounds.high[b]));
        }
        return of.safe().evaluate(simplex.lp.multipliers(duals), low, high, simplex.bounds.off);
    }

    /** A part without solutions: the bound rises along the last direction without end; far enough out it closes the part. */
    private double alongRay(Root of, long best) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double length = 1; length < 1e12 && highest < best; length *= 10) {
            highest = Math.max(highest, evaluate(of, of.simplex().along(length)));
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
