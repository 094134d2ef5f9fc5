package de.medienplan.ticket.sizing;

/**
 * Calls that wait until somebody answers (A. K. Erlang 1917; M/M/c): arrivals by chance, exponential handling times, endless
 * patience.
 *
 * @param agents people on the telephone, at least 1
 * @param load calls per handling time, in erlang, not negative
 */
public record ErlangC(int agents, double load) {

    public ErlangC {
        if (agents < 1 || load < 0) {
            throw new IllegalArgumentException(agents + " agents, load " + load);
        }
    }

    /** Probability that a call must wait; 1 where the load is more than the agents can carry. */
    public double waiting() {
        if (load >= agents) {
            return 1;
        }
        double blocked = 1;
        for (int n = 1; n <= agents; n++) {
            blocked = load * blocked / (n + load * blocked);
        }
        return blocked / (1 - load / agents * (1 - blocked));
    }

    /**
     * Share of calls that are answered within the time.
     *
     * @param handlingTimes waiting time in handling times
     */
    public double answeredWithin(double handlingTimes) {
        return load >= agents ? 0 : 1 - waiting() * Math.exp(-(agents - load) * handlingTimes);
    }

    /** Mean waiting time of all calls in handling times; infinite under overload. */
    public double meanWait() {
        return load >= agents ? Double.POSITIVE_INFINITY : waiting() / (agents - load);
    }

    /**
     * Handling times after which only a share of {@code 1 - share} of all calls still waits; infinite under overload.
     *
     * @param share below 1
     */
    public double waitOf(double share) {
        double late = 1 - share;
        double waits = waiting();
        return load >= agents ? Double.POSITIVE_INFINITY : waits <= late ? 0 : Math.log(waits / late) / (agents - load);
    }
}
