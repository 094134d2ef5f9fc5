@NullMarked
package de.medienplan.budget;

import org.jspecify.annotations.NullMarked;
