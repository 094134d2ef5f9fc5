package de.medienplan.grant;

import de.medienplan.school.SchoolRow;

/** An application with everything its rules look at. */
record RuleInput(
        ApplicationRow application,
        ProgrammeTerms programme,
        CategoryRow category,
        SchoolRow school,
        Commitments commitments) {}
