package de.medienplan.device;

import java.util.Map;

/**
 * What a fully equipped school has, as support counts it.
 *
 * @param devices by code of the support group; a board system is three
 */
public record EquipmentNeed(Map<String, Long> devices) {

    public EquipmentNeed {
        devices = Map.copyOf(devices);
    }

    /** Devices of the support group; 0 if it has none. */
    public long of(String group) {
        return devices.getOrDefault(group, 0L);
    }
}
