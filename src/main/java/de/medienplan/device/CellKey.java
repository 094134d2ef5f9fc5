package de.medienplan.device;

import de.medienplan.school.SchoolId;

/** Names a cell of the matrix of one school year and kind. */
public record CellKey(SchoolId schoolId, CategoryId categoryId) {}
