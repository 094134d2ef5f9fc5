package de.medienplan.subsidy;

/**
 * Under which number the treasury keeps a family's account data.
 *
 * @param cases how many cases the family has
 * @param account empty if it is not known yet
 */
public record PersonAccountRow(String family, int cases, String account) {}
