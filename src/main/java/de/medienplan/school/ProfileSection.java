package de.medienplan.school;

import de.medienplan.shared.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a feature has to say about one school on its one-page profile. Declare a bean; sections are printed in their
 * order, and those without rows are left out. The caller may read; what needs more is the section's to check.
 */
public interface ProfileSection {

    /** Where the section stands: 100 state, 200 devices, 300 money, 400 deadlines, 500 next steps. */
    int order();

    /**
     * The tables of the section, in the language of the reader.
     *
     * @param asOf day the reader looks from; ages and days left count from it
     */
    List<Table> about(SchoolRow school, LocalDate asOf, Locale locale);
}
