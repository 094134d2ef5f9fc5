/** First-level support: how many posts the devices need, how many there are, and who is responsible for what. */
@NullMarked
package de.medienplan.support;

import org.jspecify.annotations.NullMarked;
