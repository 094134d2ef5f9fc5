@NullMarked
package de.medienplan.budget.ui;

import org.jspecify.annotations.NullMarked;
