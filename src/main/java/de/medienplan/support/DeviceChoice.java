package de.medienplan.support;

import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;

/**
 * A choice of devices to calculate with.
 *
 * @param key in addresses of screens: {@code ist} or {@code plan-} and the id of the plan
 * @param name of the plan; empty for the register
 */
public record DeviceChoice(String key, String name) {

    /** The devices of the register. */
    public static final DeviceChoice REGISTER = new DeviceChoice("ist", "");

    static DeviceChoice of(PlanChoice plan) {
        return new DeviceChoice("plan-" + plan.id(), plan.name());
    }

    boolean isPlan() {
        return key.startsWith("plan-");
    }

    PlanId planId() {
        return new PlanId(Long.parseLong(key.substring("plan-".length())));
    }
}
