package de.medienplan.device;

import jakarta.persistence.Embeddable;

/**
 * A component of a unit, such as the beamer of a board system.
 *
 * @param counted whether the support ratio counts it as a device
 */
@Embeddable
public record CategoryPart(String name, int perUnit, boolean counted) {}
