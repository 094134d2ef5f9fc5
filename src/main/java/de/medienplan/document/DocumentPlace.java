package de.medienplan.document;

/** A kind of things that files may hang on, as the feature of these things knows it. */
public interface DocumentPlace {

    /** Stands in the database, at most 40 characters: {@code grant-application}. */
    String kind();

    /** The tracked entity in whose history it stands which file came and went. */
    Class<?> entity();

    /** The number of that entity, where files hang on a part of it. */
    default long entityId(long owner) {
        return owner;
    }

    /** Whether the present user may read the thing; false too if there is none. */
    boolean mayRead(long owner);

    /** Whether the present user may add and remove files. */
    boolean mayChange(long owner);
}
