/** Screens of grants. */
@NullMarked
package de.medienplan.grant.ui;

import org.jspecify.annotations.NullMarked;
