package de.medienplan.records;

import de.medienplan.storage.VersionCheck;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * A stored thing with a number of its own, whose states are told apart by a version. Methods are not final: Hibernate's
 * stand-ins for what is not loaded yet must be able to answer them.
 */
@MappedSuperclass
public abstract class Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    /** @throws NullPointerException if it is not stored yet */
    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    /**
     * @param seen the version that was read
     * @throws ObjectOptimisticLockingFailureException if somebody else changed it since
     */
    public void requireVersion(int seen) {
        VersionCheck.requireCurrent(getClass(), id(), version, seen);
    }
}
