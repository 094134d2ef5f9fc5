package de.medienplan.ticket.sizing;

/**
 * Calls whose patience ends (C. Palm 1957; M/M/c+M, see A. Mandelbaum and S. Zeltyn, The Palm/Erlang-A Queue, 2005): as
 * {@link ErlangC}, but who waits hangs up after an exponential time. Never overloaded.
 */
public final class ErlangA {

    private static final int STEPS = 500;
    private static final double NEGLIGIBLE = 1e-12;

    private final int agents;
    private final double load;
    private final double impatience;
    private final double[] states;

    /**
     * @param agents at least 1
     * @param load calls per handling time, in erlang, above 0
     * @param patience mean patience in handling times, above 0
     */
    public ErlangA(int agents, double load, double patience) {
        if (agents < 1 || load <= 0 || patience <= 0) {
            throw new IllegalArgumentException(agents + " agents, load " + load + ", patience " + patience);
        }
        this.agents = agents;
        this.load = load;
        this.impatience = 1 / patience;
        this.states = states();
    }

    /** Probabilities of so many calls in service or waiting, until they are negligible. */
    private double[] states() {
        int most = (int) (agents + load / impatience + 20 * Math.sqrt(load / impatience + agents) + 100);
        double[] weights = new double[most];
        weights[0] = 1;
        double sum = 1;
        for (int n = 1; n < most; n++) {
            weights[n] = weights[n - 1] * load / (Math.min(n, agents) + Math.max(0, n - agents) * impatience);
            sum += weights[n];
            if (sum > 1e200) {
                sum = rescale(weights, n, sum);
            }
        }
        for (int n = 0; n < most; n++) {
            weights[n] /= sum;
        }
        return weights;
    }

    private static double rescale(double[] weights, int last, double sum) {
        for (int n = 0; n <= last; n++) {
            weights[n] /= sum;
        }
        return 1;
    }

    private double meanQueue() {
        double queue = 0;
        for (int n = agents + 1; n < states.length; n++) {
            queue += (n - agents) * states[n];
        }
        return queue;
    }

    /** Probability that a call must wait. */
    public double waiting() {
        double waits = 0;
        for (int n = agents; n < states.length; n++) {
            waits += states[n];
        }
        return waits;
    }

    /** Share of calls that hang up. */
    public double abandoned() {
        return impatience * meanQueue() / load;
    }

    /** Mean time in the queue of all calls, answered or not, in handling times. */
    public double meanWait() {
        return meanQueue() / load;
    }

    /** Share of the agents' time that is filled with calls. */
    public double occupancy() {
        return load * (1 - abandoned()) / agents;
    }

    /**
     * Share of calls that are answered within the time.
     *
     * @param handlingTimes waiting time in handling times
     */
    public double answeredWithin(double handlingTimes) {
        double answered = 1 - waiting();
        double step = handlingTimes / STEPS;
        for (int i = 0; i < STEPS; i++) {
            answered += answeredAt((i + 0.5) * step) * step;
        }
        return answered;
    }

    /** Density of being answered after the wait: k others before, who are served or hang up one after the other. */
    private double answeredAt(double wait) {
        double left = 1 - Math.exp(-impatience * wait);
        double density = agents * Math.exp(-agents * wait);
        double sum = 0;
        for (int k = 0; agents + k < states.length; k++) {
            if (k > 0) {
                density *= (agents + k * impatience) * left / (k * impatience);
            }
            sum += states[agents + k] * density;
            if (k > 10 && states[agents + k] < NEGLIGIBLE) {
                break;
            }
        }
        return sum * Math.exp(-impatience * wait);
    }
}
