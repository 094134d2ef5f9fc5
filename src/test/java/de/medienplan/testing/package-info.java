/** What tests of all features share: the database and the way to start the application on it. */
@NullMarked
package de.medienplan.testing;

import org.jspecify.annotations.NullMarked;
