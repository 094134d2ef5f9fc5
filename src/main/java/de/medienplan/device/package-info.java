/**
 * What stands in the schools: categories of devices, how many of them per school year, purchases and their age, what a
 * school should have. Single devices and serial numbers are never stored.
 */
@NullMarked
package de.medienplan.device;

import org.jspecify.annotations.NullMarked;
