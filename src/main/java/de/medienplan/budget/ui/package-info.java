/** Screens of the budget: years, Kostentabelle, measures and their parameters. */
@NullMarked
package de.medienplan.budget.ui;

import org.jspecify.annotations.NullMarked;
