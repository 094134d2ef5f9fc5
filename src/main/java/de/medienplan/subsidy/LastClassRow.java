package de.medienplan.subsidy;

/**
 * The last class year of a school type: a child that has passed it has left.
 *
 * @param type code of the school type
 * @param name of the school type
 * @param classYear 1 to 13; null if none is entered
 */
public record LastClassRow(
        String type,
        String name,
        @org.jspecify.annotations.Nullable Integer classYear,
        String source,
        String createdBy) {}
