package de.medienplan.map;

/**
 * Schools that look the same on a map.
 *
 * @param colour as CSS writes it, {@code #3b7fb0}
 */
public record MapGroup(String label, String colour, MarkShape shape) {}
