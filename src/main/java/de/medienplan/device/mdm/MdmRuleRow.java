package de.medienplan.device.mdm;

import de.medienplan.device.CategoryId;

/**
 * Tells the category of a device: the field contains the fragment, upper and lower case alike.
 *
 * @param fragment at least two characters
 */
public record MdmRuleRow(MdmField field, String fragment, CategoryId categoryId) {

    /** Whether there is enough to look for, and not more than can be stored. */
    public boolean isSearchable() {
        return fragment.strip().length() >= 2 && fragment.length() <= 200;
    }
}
