package de.medienplan.grant;

/**
 * A programme as a user enters it, without its figures.
 *
 * @param code short name for addresses and the planner's scenarios: small letters, digits, hyphens
 * @param conceptRequired whether the school's media education concept must be there at settlement
 */
public record ProgrammeInput(
        String code, String name, ProgrammeState state, EarlyStart earlyStart, boolean conceptRequired, String notes) {}
