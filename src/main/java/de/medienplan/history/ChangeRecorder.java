package de.medienplan.history;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Listens to what Hibernate writes and logs it in the same transaction: a change without its entry, or an entry without
 * its change, cannot be committed. See docs/decisions/0010-change-log.md.
 */
@Component
class ChangeRecorder implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final transient TrackedTypes types = new TrackedTypes();
    private final transient Map<SharedSessionContractImplementor, List<Change>> pending = new ConcurrentHashMap<>();

    ChangeRecorder(EntityManagerFactory factory, Clock clock) {
        this.clock = clock;
        EventListenerRegistry listeners =
                factory.unwrap(SessionFactoryImplementor.class).getEventEngine().getListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        if (event.getEntity() instanceof TrackedPart) {
            record(event, null, event.getState());
        } else {
            record(event, ChangeKind.CREATED);
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        record(event, event.getOldState(), event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        if (event.getEntity() instanceof TrackedPart) {
            record(event, event.getDeletedState(), null);
        } else {
            record(event, ChangeKind.DELETED);
        }
    }

    private void record(AbstractPostDatabaseOperationEvent event, ChangeKind kind) {
        if (types.isTracked(event.getEntity())) {
            add(event, kind, null, null, null);
        }
    }

    private void record(AbstractPostDatabaseOperationEvent event, Object @Nullable [] old, Object @Nullable [] now) {
        if (!types.isTracked(event.getEntity())) {
            return;
        }
        EntityPersister persister = event.getPersister();
        String[] names = persister.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            if (types.keeps(event.getEntity().getClass(), names[i])) {
                compare(event, names[i], persister.getPropertyTypes()[i], at(old, i), at(now, i));
            }
        }
    }

    private void compare(
            AbstractPostDatabaseOperationEvent event,
            String name,
            Type type,
            @Nullable Object from,
            @Nullable Object to) {
        if (type instanceof ComponentType parts) {
            for (int i = 0; i < parts.getPropertyNames().length; i++) {
                compare(
                        event,
                        parts.getPropertyNames()[i],
                        parts.getSubtypes()[i],
                        from == null ? null : parts.getPropertyValue(from, i),
                        to == null ? null : parts.getPropertyValue(to, i));
            }
        } else if (!type.isCollectionType() && !StoredValue.same(from, to)) {
            add(event, ChangeKind.CHANGED, name, StoredValue.of(from), StoredValue.of(to));
        }
    }

    private static @Nullable Object at(Object @Nullable [] state, int property) {
        return state == null ? null : state[property];
    }

    private void add(
            AbstractPostDatabaseOperationEvent event,
            ChangeKind kind,
            @Nullable String property,
            @Nullable String from,
            @Nullable String to) {
        Object entity = event.getEntity();
        Object subject = entity instanceof TrackedPart part ? part.trackedOwner() : entity;
        String name = types.name(subject);
        Object id = subject == entity
                ? event.getId()
                : Objects.requireNonNull(
                        event.getFactory().getPersistenceUnitUtil().getIdentifier(subject));
        String qualifier = entity instanceof TrackedPart part ? part.trackedQualifier() : null;
        String field = property == null ? null : name + ".field." + property;
        pendingOf(event.getSession())
                .add(new Change(
                        clock.instant(),
                        Actor.current(),
                        name,
                        (Long) id,
                        kind,
                        field,
                        qualifier,
                        new Change.Value(from, to),
                        false));
    }

    /** A member that left or came; one of the two is null. */
    void add(
            SharedSessionContractImplementor session,
            String name,
            long id,
            String field,
            @Nullable String left,
            @Nullable String came) {
        pendingOf(session)
                .add(new Change(
                        clock.instant(),
                        Actor.current(),
                        name,
                        id,
                        ChangeKind.CHANGED,
                        field,
                        null,
                        new Change.Value(left, came),
                        true));
    }

    private List<Change> pendingOf(SharedSessionContractImplementor session) {
        return pending.computeIfAbsent(session, opened -> {
            var callbacks = opened.getTransactionCompletionCallbacks();
            callbacks.registerCallback((BeforeCompletionCallback) ignored -> write(opened));
            callbacks.registerCallback((AfterCompletionCallback) (committed, ignored) -> pending.remove(opened));
            return new ArrayList<>();
        });
    }

    private void write(SharedSessionContractImplementor session) {
        List<Change> changes = pending.remove(session);
        if (changes != null) {
            ChangeLog.write(session, changes);
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
