package de.medienplan.device.mdm;

/**
 * Tells the category of a device: the field contains the fragment, upper and lower case alike.
 *
 * @param fragment at least two characters
 */
public record MdmRuleRow(MdmField field, String fragment, long categoryId) {}
