package de.medienplan.bench;

import java.util.List;

/**
 * One run.
 *
 * @param cost total of the plan as the evaluator computes it; -1 if no feasible plan was found
 * @param bound proven lower bound; 0 if the contestant proves none
 * @param points how the cost fell
 */
record Outcome(String contestant, String scenario, int seed, double seconds, long cost, long bound, List<Point> points) {

    /** Cost and bound of the best plan after so many seconds. */
    record Point(double seconds, long cost, long bound) {}

    Outcome {
        points = List.copyOf(points);
    }

    boolean feasible() {
        return cost >= 0;
    }
}
