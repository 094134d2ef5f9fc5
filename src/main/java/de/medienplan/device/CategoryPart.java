package de.medienplan.device;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import jakarta.persistence.Embeddable;

/**
 * A component of a unit, such as the beamer of a board system.
 *
 * @param counted whether the support ratio counts it as a device
 */
@Embeddable
public record CategoryPart(String name, int perUnit, boolean counted) implements Labelled {

    @Override
    public Message label() {
        return Message.of(counted ? "device.category.part.counting" : "device.category.part.other", perUnit, name);
    }
}
