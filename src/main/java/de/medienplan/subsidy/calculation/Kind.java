package de.medienplan.subsidy.calculation;

/**
 * Why a family is subsidised.
 *
 * @param precedence the lowest number that holds decides, so that a sibling with BuT counts as BuT
 * @param needsProof whether it holds only while a proof is on file; if not, the family order is proof enough, and
 *     periods on file, if there are any, limit it
 */
public record Kind(String code, String name, int precedence, boolean needsProof) {}
