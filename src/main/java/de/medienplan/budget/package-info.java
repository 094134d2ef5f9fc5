/** The budget: years with their lines and remainders, the measures' needs, and the Kostentabelle of any plan. */
@NullMarked
package de.medienplan.budget;

import org.jspecify.annotations.NullMarked;
