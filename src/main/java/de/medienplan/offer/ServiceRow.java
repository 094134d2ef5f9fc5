package de.medienplan.offer;

/**
 * A service of the portal.
 *
 * @param planned announced, cannot be used yet
 */
public record ServiceRow(long id, String code, String name, boolean planned, int sortOrder) {}
