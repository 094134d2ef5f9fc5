package de.medienplan.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A collection of plain values of a {@link Tracked} entity of which every coming and going is kept, with the creation of
 * the entity too: rights, for instance.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TrackedMembers {}
