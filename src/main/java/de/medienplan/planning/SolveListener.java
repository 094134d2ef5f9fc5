package de.medienplan.planning;

/** Watches a run. */
@FunctionalInterface
public interface SolveListener {

    SolveListener SILENT = progress -> {};

    /** Something got better: the plan, the bound or both. Must return quickly and must not throw. */
    void progress(SolveProgress progress);
}
