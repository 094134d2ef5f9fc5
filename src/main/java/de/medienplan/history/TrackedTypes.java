package de.medienplan.history;

import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Hibernate;

/** Knows which entities and which of their properties are kept. */
final class TrackedTypes {

    private record Property(Class<?> type, String name) {}

    private final Map<Property, Boolean> kept = new ConcurrentHashMap<>();

    boolean isTracked(Object entity) {
        return entity instanceof TrackedPart || entity.getClass().isAnnotationPresent(Tracked.class);
    }

    /** The short name under which changes of the entity are kept. */
    String name(Object entity) {
        return of(Hibernate.getClass(entity)).value();
    }

    static Tracked of(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(Tracked.class), () -> type + " is not @Tracked");
    }

    boolean keeps(Class<?> type, String property) {
        return kept.computeIfAbsent(new Property(type, property), TrackedTypes::isKept);
    }

    boolean keepsMembers(Class<?> type, String property) {
        try {
            return type.getDeclaredField(property).isAnnotationPresent(TrackedMembers.class);
        } catch (NoSuchFieldException inherited) {
            return false;
        }
    }

    private static boolean isKept(Property property) {
        for (Class<?> type = property.type(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(property.name())) {
                    return !field.isAnnotationPresent(Untracked.class) && !field.isAnnotationPresent(Version.class);
                }
            }
        }
        return true;
    }
}
