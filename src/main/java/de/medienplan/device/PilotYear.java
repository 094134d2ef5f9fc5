package de.medienplan.device;

import de.medienplan.shared.SchoolYear;

/**
 * The pilot schools in one school year.
 *
 * @param pupils base of the share of tablets
 * @param tablets base of the shares of subsidised families
 * @param entitled children with BuT or AsylbLG entitlement
 * @param siblings siblings without entitlement whose tablet is subsidised
 */
public record PilotYear(SchoolYear year, int pupils, int tablets, int entitled, int siblings, String source) {}
