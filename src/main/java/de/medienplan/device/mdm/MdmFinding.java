package de.medienplan.device.mdm;

import java.util.List;

/**
 * Rows that are not counted for the same reason.
 *
 * @param text what stands in the file: the location, or model and groups; never a serial number or a person
 * @param rows how many there are
 * @param examples the first few row numbers as the user's program shows them
 */
public record MdmFinding(FindingKind kind, String text, int rows, List<Integer> examples) {}
