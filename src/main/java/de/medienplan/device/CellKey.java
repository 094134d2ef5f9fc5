package de.medienplan.device;

/** Names a cell of the matrix of one school year and kind. */
public record CellKey(long schoolId, CategoryId categoryId) {}
