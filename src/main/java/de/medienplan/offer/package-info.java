/**
 * The two offers for all schools: the portal (measure 2) and mobile learning (measure 3), with prerequisites, state and
 * services; the money for system care; and what is printed about one school.
 */
@NullMarked
package de.medienplan.offer;

import org.jspecify.annotations.NullMarked;
