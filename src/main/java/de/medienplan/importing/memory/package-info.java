/** Keeps in the database how files were read. */
@NullMarked
package de.medienplan.importing.memory;

import org.jspecify.annotations.NullMarked;
