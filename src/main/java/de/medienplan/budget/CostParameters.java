package de.medienplan.budget;

/**
 * The figures a cost table is computed with.
 *
 * @param releaseYears years over which a grant is released to income
 * @param usefulLife years over which an investment is written off
 * @param interestRate yearly, on half of the investment
 * @param firstWriteOff years from payment to the first write-off and release
 */
record CostParameters(Quotient releaseYears, Quotient usefulLife, Quotient interestRate, int firstWriteOff) {}
