package de.medienplan.records;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.history.TrackedPart;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed a stored row, and how it is stored now. Rows know their entity by its declaration as {@link Stored}. */
@Service
@Transactional(readOnly = true)
public class RowHistory {

    private final ChangeHistory history;
    private final EntityManager entities;
    private final Map<Class<?>, Class<?>> types = new HashMap<>();

    RowHistory(ChangeHistory history, EntityManager entities) {
        this.history = history;
        this.entities = entities;
        entities.getMetamodel().getEntities().stream()
                .<Class<?>>map(type -> type.getJavaType())
                .filter(Stored.class::isAssignableFrom)
                .forEach(type ->
                        types.put(ResolvableType.forClass(type).as(Stored.class).resolveGeneric(), type));
    }

    /**
     * The changes of the row, the latest first; those of its owner for a part of something, none for a row that is not
     * stored.
     */
    @MayRead
    public List<ChangeEntry> of(StoredRow row) {
        return switch (stored(row)) {
            case null -> List.of();
            case TrackedPart part
            when part.trackedOwner() instanceof Stored<?> owner -> history.of(Hibernate.getClass(owner), owner.id());
            case Stored<?> stored -> history.of(Hibernate.getClass(stored), stored.id());
        };
    }

    /**
     * The row as it is stored now; the row itself if it is new.
     *
     * @throws UserException if it was deleted meanwhile
     */
    @MayRead
    @SuppressWarnings("unchecked")
    public <R extends StoredRow> R present(R row) {
        if (row.id() == null) {
            return row;
        }
        Stored<?> stored = stored(row);
        if (stored == null) {
            throw new UserException(Message.of("records.gone"));
        }
        return (R) stored.row();
    }

    private @Nullable Stored<?> stored(StoredRow row) {
        Long id = row.id();
        Class<?> type = Objects.requireNonNull(types.get(row.getClass()), () -> row.getClass() + " has no entity");
        return id == null ? null : (Stored<?>) entities.find(type, id);
    }
}
