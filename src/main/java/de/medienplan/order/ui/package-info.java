@NullMarked
package de.medienplan.order.ui;

import org.jspecify.annotations.NullMarked;
