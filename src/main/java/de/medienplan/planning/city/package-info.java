/**
 * The question for the whole city: how much money a year it takes until every school is completed by a date. Answers are
 * intervals: below the lower end it is proven that no plan exists, at the upper end a plan is shown.
 */
@NamedInterface("city")
@NullMarked
package de.medienplan.planning.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
