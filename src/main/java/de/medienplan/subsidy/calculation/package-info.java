/** What the city pays for a child's device: plain computation over data, without Spring, database or screens. */
@NullMarked
package de.medienplan.subsidy.calculation;

import org.jspecify.annotations.NullMarked;
