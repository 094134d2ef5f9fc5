/**
 * The schools of the city: what is known about each, its types, how it is imported and changed. Other features read it
 * through {@link de.medienplan.school.Schools}.
 */
@NullMarked
package de.medienplan.school;

import org.jspecify.annotations.NullMarked;
