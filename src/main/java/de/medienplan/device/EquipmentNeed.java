package de.medienplan.device;

/**
 * What a fully equipped school has, as support counts it.
 *
 * @param personal tablets of pupils and teachers
 * @param rooms devices in computer rooms
 * @param third tablets of class sets and devices of board systems, three for each system
 */
public record EquipmentNeed(int personal, int rooms, int third) {}
