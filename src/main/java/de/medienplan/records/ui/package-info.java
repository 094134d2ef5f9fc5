/** Lists and forms over stored rows. */
@NullMarked
package de.medienplan.records.ui;

import org.jspecify.annotations.NullMarked;
