package de.medienplan.device;

import de.medienplan.shared.SchoolYear;

/** Counts of a school year were changed. */
public record CountsChanged(SchoolYear year, CountKind kind) {}
