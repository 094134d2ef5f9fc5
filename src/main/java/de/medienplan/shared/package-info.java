/** Words every feature uses: messages, money, formats. Knows neither Spring nor Vaadin nor JPA. */
@NullMarked
package de.medienplan.shared;

import org.jspecify.annotations.NullMarked;
