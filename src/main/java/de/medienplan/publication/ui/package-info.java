@NullMarked
package de.medienplan.publication.ui;

import org.jspecify.annotations.NullMarked;
