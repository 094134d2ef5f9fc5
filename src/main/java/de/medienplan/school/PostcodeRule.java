package de.medienplan.school;

import java.util.stream.Stream;

/** German postcodes have five digits. */
final class PostcodeRule implements SchoolRule {

    @Override
    public Stream<Violation> check(SchoolValues values, RuleContext context) {
        String postcode = values.text(SchoolField.POSTCODE);
        return postcode.isEmpty() || postcode.matches("\\d{5}")
                ? Stream.empty()
                : Stream.of(Violation.of(SchoolField.POSTCODE, "school.rule.postcode"));
    }
}
