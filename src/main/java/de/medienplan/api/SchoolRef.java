package de.medienplan.api;

import de.medienplan.school.SchoolRow;

/**
 * A school in what is said of it.
 *
 * @param id never changes
 * @param number official number; the city can change it
 */
record SchoolRef(long id, String number, String name) {

    static SchoolRef of(SchoolRow school) {
        return new SchoolRef(school.id().value(), school.number(), school.name());
    }
}
