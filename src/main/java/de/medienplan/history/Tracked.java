package de.medienplan.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity whose changes are kept. Each changed property becomes an entry labelled {@code <value>.field.<property>} in
 * the messages; mark properties that must not be kept with {@link Untracked}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tracked {

    /** The short name of the entity, also the bundle of its labels, e.g. {@code school}. */
    String value();

    /** The role a user must have to read these changes. */
    String readers() default "READER";
}
