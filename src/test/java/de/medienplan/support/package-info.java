@NullMarked
package de.medienplan.support;

import org.jspecify.annotations.NullMarked;
