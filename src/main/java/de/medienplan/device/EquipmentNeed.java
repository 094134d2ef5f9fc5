package de.medienplan.device;

import java.math.BigDecimal;

/**
 * What a fully equipped school has, in the units of the planner.
 *
 * @param tablets pupil and teacher tablets
 * @param otherDevices devices counted at the other ratio; a board system is three
 * @param gapCost euros that the city pays to close the gap
 */
public record EquipmentNeed(long schoolId, int tablets, int otherDevices, BigDecimal gapCost) {}
