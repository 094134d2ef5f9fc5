package de.medienplan.school;

import java.util.Map;
import java.util.stream.Stream;

/** Texts fit their columns. */
final class TextLengthRule implements SchoolRule {

    static final Map<SchoolField, Integer> LONGEST = Map.of(
            SchoolField.NUMBER, 12,
            SchoolField.NAME, 200,
            SchoolField.SHORT_NAME, 80,
            SchoolField.DISTRICT, 80,
            SchoolField.STREET, 120,
            SchoolField.POSTCODE, 10,
            SchoolField.CITY, 80,
            SchoolField.CONCEPT_VERSION, 40,
            SchoolField.NOTES, 4_000);

    @Override
    public Stream<Violation> check(SchoolValues values, RuleContext context) {
        return LONGEST.entrySet().stream()
                .filter(limit -> values.text(limit.getKey()).length() > limit.getValue())
                .map(limit -> Violation.of(limit.getKey(), "school.rule.tooLong", limit.getValue()));
    }
}
