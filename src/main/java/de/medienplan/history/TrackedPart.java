package de.medienplan.history;

/** A row that belongs to another entity; its changes appear in the history of its owner. */
public interface TrackedPart {

    /** The owner; it is {@link Tracked} and has an id. */
    Object trackedOwner();

    /** What tells this part from its siblings, shown behind the label, e.g. {@code 2020/21}. */
    String trackedQualifier();
}
