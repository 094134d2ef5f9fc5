@NullMarked
package de.medienplan.report.ui;

import org.jspecify.annotations.NullMarked;
