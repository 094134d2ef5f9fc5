package de.medienplan.exporting.profile;

/**
 * A column of a file.
 *
 * @param template fixed words, values, or both
 */
public record ProfileColumn(String heading, Template template) {}
