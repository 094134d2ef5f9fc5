package de.medienplan.storage;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Refuses to overwrite what somebody else changed since it was read. */
public final class VersionCheck {

    private VersionCheck() {}

    /**
     * @param stored version that the row has now
     * @param seen version that it had when the user read it
     * @throws ObjectOptimisticLockingFailureException unless they are the same
     */
    public static void requireCurrent(Class<?> type, long id, int stored, int seen) {
        if (stored != seen) {
            throw new ObjectOptimisticLockingFailureException(type, id);
        }
    }
}
