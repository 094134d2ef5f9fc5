package de.medienplan.support;

/** Reads the devices that the register of devices counts. */
interface RegisteredDevices {

    DeviceBasis read();
}
