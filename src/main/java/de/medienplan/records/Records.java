package de.medienplan.records;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The stored things of this feature: listed, saved and deleted as rows. Callers hold the transaction. */
@Component
public class Records {

    private final EntityManager entities;

    Records(EntityManager entities) {
        this.entities = entities;
    }

    /** @param order attributes to sort by, as in {@code code, validFrom} */
    public <R extends StoredRow, E extends Stored<R>> List<R> all(Class<E> type, String order) {
        return entities
                .createQuery("from " + type.getSimpleName() + " order by " + order, type)
                .getResultList()
                .stream()
                .map(Stored::row)
                .toList();
    }

    /** Empty if it was deleted. */
    public <E> Optional<E> find(Class<E> type, long id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    /** The one whose attribute has the value. */
    public <E> Optional<E> find(Class<E> type, String attribute, String value) {
        return entities.createQuery("from " + type.getSimpleName() + " where " + attribute + " = :value", type)
                .setParameter("value", value)
                .getResultStream()
                .findAny();
    }

    /** @throws UserException if it was deleted */
    public <E> E reference(Class<E> type, long id) {
        return find(type, id).orElseThrow(() -> new UserException(Message.of("records.gone")));
    }

    /**
     * The row of one as it is stored now.
     *
     * @throws UserException if it was deleted
     */
    public <R extends StoredRow, E extends Stored<R>> R present(Class<E> type, long id) {
        return reference(type, id).row();
    }

    /**
     * The one of the id, which nobody else can change or lock before the end of the transaction.
     *
     * @throws UserException if it was deleted
     */
    public <E> E lock(Class<E> type, long id) {
        E entity = reference(type, id);
        entities.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
        return entity;
    }

    /** @throws ObjectOptimisticLockingFailureException if somebody else changed it meanwhile */
    public <R extends StoredRow, E extends Stored<R>> R save(Class<E> type, Supplier<E> fresh, R row) {
        E entity = row.id() == null ? fresh.get() : present(type, row);
        entity.update(row);
        if (row.id() == null) {
            // inserted at once; a flush here would look through all that the transaction holds, for each of many rows
            entities.persist(entity);
        } else {
            entities.flush();
        }
        return entity.row();
    }

    /** @throws ObjectOptimisticLockingFailureException if somebody else changed it meanwhile */
    public <R extends StoredRow, E extends Stored<R>> void delete(Class<E> type, R row) {
        entities.remove(present(type, row));
        entities.flush();
    }

    private <R extends StoredRow, E extends Stored<R>> E present(Class<E> type, R row) {
        E entity = reference(type, row.key());
        entity.requireVersion(row.version());
        return entity;
    }
}
