package de.medienplan.document;

/**
 * What files hang on.
 *
 * @param kind name of the {@link DocumentPlace}
 * @param id number of the thing
 */
public record DocumentOwner(String kind, long id) {}
