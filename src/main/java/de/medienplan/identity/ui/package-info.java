/** Login, user administration, own account. */
@NullMarked
package de.medienplan.identity.ui;

import org.jspecify.annotations.NullMarked;
