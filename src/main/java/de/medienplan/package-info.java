@NullMarked
package de.medienplan;

import org.jspecify.annotations.NullMarked;
