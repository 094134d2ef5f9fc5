package de.medienplan.school;

import org.jspecify.annotations.Nullable;

/**
 * A school type as screens show and edit it.
 *
 * @param id null for one that is not stored yet
 * @param schools how many schools are of this type
 */
public record SchoolTypeRow(
        @Nullable Long id, int version, String code, String name, SchoolLevel level, int sortOrder, long schools) {}
