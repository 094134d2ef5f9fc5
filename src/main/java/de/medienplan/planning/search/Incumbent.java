package de.medienplan.planning.search;

import java.util.ArrayList;
import java.util.List;

/** The best plan that any thread has found, and the best bound that any has proven. */
final class Incumbent {

    private static final int ELITE = 12;

    private int[] choice;
    private long hard = Long.MAX_VALUE;
    private long cost = Long.MAX_VALUE;
    private long bound;
    private boolean bounded;
    private long version;
    private final List<int[]> elite = new ArrayList<>();

    Incumbent(int[] fallback) {
        this.choice = fallback.clone();
    }

    /** Takes the plan if it is better; less hard score first. */
    synchronized boolean offer(int[] candidate, long candidateHard, long candidateCost) {
        boolean better = candidateHard < hard || (candidateHard == hard && candidateCost < cost);
        if (better) {
            choice = candidate.clone();
            hard = candidateHard;
            cost = candidateCost;
            version++;
        }
        return better;
    }

    /** Takes the proven bound if it is higher. */
    synchronized void raiseBound(long proven) {
        if (!bounded || proven > bound) {
            bound = proven;
            bounded = true;
            version++;
        }
    }

    /** Starts over with nothing but a fallback. */
    synchronized void forget(int[] fallback) {
        choice = fallback.clone();
        hard = Long.MAX_VALUE;
        cost = Long.MAX_VALUE;
    }

    /** Keeps a good plan of some cycle, to be crossed with others; the oldest makes room. */
    synchronized void keep(int[] plan) {
        elite.add(plan.clone());
        if (elite.size() > ELITE) {
            elite.removeFirst();
        }
    }

    synchronized List<int[]> elite() {
        return List.copyOf(elite);
    }

    synchronized int[] choice() {
        return choice.clone();
    }

    synchronized long hard() {
        return hard;
    }

    synchronized long cost() {
        return cost;
    }

    /** The best proven bound; {@link Long#MIN_VALUE} if none is known. */
    synchronized long bound() {
        return bounded ? bound : Long.MIN_VALUE;
    }

    /** Whether the plan is proven to be the best possible. */
    synchronized boolean proven() {
        return bounded && hard == 0 && cost <= bound;
    }

    /** Changes whenever plan or bound get better. */
    synchronized long version() {
        return version;
    }
}
