package de.medienplan.planning;

/** Raised by another thread to end a run early; the run keeps its best plan. */
public final class StopSignal {

    private volatile boolean raised;

    public void raise() {
        raised = true;
    }

    public boolean isRaised() {
        return raised;
    }
}
