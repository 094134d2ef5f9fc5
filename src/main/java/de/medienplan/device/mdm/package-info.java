/**
 * Reconciles exports of a mobile device management with the counts that are stored. Rows are added up while reading;
 * serial numbers serve to find duplicates and are forgotten afterwards.
 */
@NamedInterface("mdm")
@NullMarked
package de.medienplan.device.mdm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
