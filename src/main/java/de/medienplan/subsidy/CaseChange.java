package de.medienplan.subsidy;

import java.time.LocalDateTime;

/**
 * A change of a case.
 *
 * @param field the text key is {@code subsidy.field.<field>}
 * @param oldValue empty if there was none
 */
public record CaseChange(LocalDateTime at, String actor, String field, String oldValue, String newValue) {}
