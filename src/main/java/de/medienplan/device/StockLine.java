package de.medienplan.device;

/**
 * What is left of one purchase in one school.
 *
 * @param quantity units, at least 1
 */
public record StockLine(PurchaseRow purchase, long schoolId, int quantity) {}
