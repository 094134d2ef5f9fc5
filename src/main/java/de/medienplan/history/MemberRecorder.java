package de.medienplan.history;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PreCollectionRecreateEvent;
import org.hibernate.event.spi.PreCollectionRecreateEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Logs each value that comes to or leaves a collection marked {@link TrackedMembers}, as {@link ChangeRecorder} does for fields. */
@Component
class MemberRecorder implements PreCollectionRecreateEventListener, PreCollectionUpdateEventListener {

    private static final long serialVersionUID = 1L;

    private final transient ChangeRecorder recorder;
    private final transient TrackedTypes types = new TrackedTypes();

    MemberRecorder(EntityManagerFactory factory, ChangeRecorder recorder) {
        this.recorder = recorder;
        EventListenerRegistry listeners =
                factory.unwrap(SessionFactoryImplementor.class).getEventEngine().getListenerRegistry();
        listeners.appendListeners(EventType.PRE_COLLECTION_RECREATE, this);
        listeners.appendListeners(EventType.PRE_COLLECTION_UPDATE, this);
    }

    @Override
    public void onPreRecreateCollection(PreCollectionRecreateEvent event) {
        record(event, Set.of());
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        record(event, before(event.getCollection()));
    }

    /** Empty for a collection that was never read, as when a row was only added to it. */
    private static Set<?> before(PersistentCollection<?> collection) {
        return switch (collection.getStoredSnapshot()) {
            case Map<?, ?> set -> set.keySet();
            case Collection<?> list -> new HashSet<>(list);
            case null, default -> Set.of();
        };
    }

    private void record(AbstractCollectionEvent event, Set<?> before) {
        Object owner = event.getAffectedOwnerOrNull();
        String role = event.getCollectionPersister().getRole();
        String property = role.substring(role.lastIndexOf('.') + 1);
        if (owner == null || !types.isTracked(owner) || !types.keepsMembers(owner.getClass(), property)) {
            return;
        }
        Set<Object> now = new HashSet<>();
        event.getCollection().entries(event.getCollectionPersister()).forEachRemaining(now::add);
        before.stream()
                .filter(member -> !now.contains(member))
                .forEach(member -> add(event, owner, property, member, null));
        now.stream()
                .filter(member -> !before.contains(member))
                .forEach(member -> add(event, owner, property, null, member));
    }

    private void add(
            AbstractCollectionEvent event,
            Object owner,
            String property,
            @Nullable Object left,
            @Nullable Object came) {
        String name = types.name(owner);
        recorder.add(
                event.getSession(),
                name,
                (Long) Objects.requireNonNull(event.getAffectedOwnerIdOrNull()),
                name + ".field." + property,
                StoredValue.of(left),
                StoredValue.of(came));
    }
}
