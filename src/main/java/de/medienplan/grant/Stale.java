package de.medienplan.grant;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Refuses to overwrite what somebody else changed since it was read. */
final class Stale {

    private Stale() {}

    static void refuse(Class<?> type, long id, int stored, int seen) {
        if (stored != seen) {
            throw new ObjectOptimisticLockingFailureException(type, id);
        }
    }
}
