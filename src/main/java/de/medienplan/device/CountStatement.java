package de.medienplan.device;

import de.medienplan.shared.SchoolYear;

/**
 * One count as a file says it.
 *
 * @param school official number
 * @param category code
 */
public record CountStatement(String school, String category, SchoolYear year, CountKind kind, int count) {}
