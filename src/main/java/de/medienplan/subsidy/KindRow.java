package de.medienplan.subsidy;

/**
 * A kind of entitlement.
 *
 * @param code upper case, e.g. {@code BUT}
 * @param precedence the lowest number that holds for a child decides
 */
public record KindRow(String code, String name, int precedence, boolean needsProof, String source) {}
