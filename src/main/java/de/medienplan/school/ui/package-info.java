/** Screens of the school register: list and details, import, school types. */
@NullMarked
package de.medienplan.school.ui;

import org.jspecify.annotations.NullMarked;
