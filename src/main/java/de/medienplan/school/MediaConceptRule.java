package de.medienplan.school;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A media education concept (Medienbildungskonzept) has a date, which is not in the future; without a date it counts as
 * missing, and then it has no version either. Grants are settled only with the concept (DigitalPakt directive).
 */
final class MediaConceptRule implements SchoolRule {

    private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);

    @Override
    public Stream<Violation> check(SchoolValues values, RuleContext context) {
        LocalDate date = (LocalDate) values.get(SchoolField.CONCEPT_DATE);
        if (date == null) {
            return values.get(SchoolField.CONCEPT_VERSION) == null
                    ? Stream.empty()
                    : Stream.of(Violation.of(SchoolField.CONCEPT_DATE, "school.rule.conceptWithoutDate"));
        }
        boolean fine = !date.isBefore(EARLIEST) && !date.isAfter(context.today());
        return fine
                ? Stream.empty()
                : Stream.of(Violation.of(SchoolField.CONCEPT_DATE, "school.rule.conceptDate", EARLIEST.getYear()));
    }
}
