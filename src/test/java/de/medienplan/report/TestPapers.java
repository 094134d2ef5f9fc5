package de.medienplan.report;

import de.medienplan.shared.PlanId;
import java.time.LocalDate;
import java.util.Locale;

/** What is ordered in tests of papers. */
final class TestPapers {

    static final LocalDate DAY = LocalDate.of(2020, 5, 11);

    private TestPapers() {}

    static PaperRequest request(PlanId id) {
        return new PaperRequest(id, 2021, "", "1000/2020", DAY, "Schulausschuss", Locale.GERMANY);
    }
}
