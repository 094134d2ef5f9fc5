package de.medienplan.grant;

/**
 * A document that an application needs.
 *
 * @param id 0 for one that is not stored yet
 * @param neededFor the step that is refused without it
 */
public record RequiredDocumentRow(long id, int version, String name, Action neededFor, String source) {}
