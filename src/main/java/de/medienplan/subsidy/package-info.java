/**
 * Subsidies for parent-financed tablets. Cases are social data: they live in a database schema of their own, every service
 * that reads them asks for the role, and every read is logged.
 */
@NullMarked
package de.medienplan.subsidy;

import org.jspecify.annotations.NullMarked;
