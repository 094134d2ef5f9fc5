@NullMarked
package de.medienplan.storage;

import org.jspecify.annotations.NullMarked;
