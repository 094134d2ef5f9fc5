/** Command line entry points: no database, no web server. */
@NullMarked
package de.medienplan.cli;

import org.jspecify.annotations.NullMarked;
