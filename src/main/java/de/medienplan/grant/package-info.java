/**
 * Grant programmes as data, the sharing-out of their pools, applications from the first draft to the proof of use, and
 * the money that is forfeited when dates are missed.
 */
@NullMarked
package de.medienplan.grant;

import org.jspecify.annotations.NullMarked;
