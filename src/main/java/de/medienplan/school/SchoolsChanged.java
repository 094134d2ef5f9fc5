package de.medienplan.school;

import java.util.Set;

/** Published after schools were added or changed, in the transaction of the change. */
public record SchoolsChanged(Set<Long> ids) {}
