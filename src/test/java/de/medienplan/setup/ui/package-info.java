@NullMarked
package de.medienplan.setup.ui;

import org.jspecify.annotations.NullMarked;
