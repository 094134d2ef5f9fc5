package de.medienplan.subsidy;

import java.time.LocalDateTime;

/**
 * Who read cases.
 *
 * @param cases how many
 * @param references numbers of the city's file, the first twenty
 */
public record AccessEntry(LocalDateTime at, String actor, AccessPurpose purpose, int cases, String references) {}
