@NullMarked
package de.medienplan.map.ui;

import org.jspecify.annotations.NullMarked;
