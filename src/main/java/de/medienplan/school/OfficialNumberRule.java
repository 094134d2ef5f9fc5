package de.medienplan.school;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A school number is the state's, see {@link SchoolNumbers}. A school whose number is not known yet carries a stand-in that
 * nobody can mistake for one: letters, a hyphen, digits.
 */
final class OfficialNumberRule implements SchoolRule {

    private static final Pattern STAND_IN = Pattern.compile("[A-ZÄÖÜ]{1,4}-\\d{1,6}");

    @Override
    public Stream<Violation> check(SchoolValues values, RuleContext context) {
        String number = values.text(SchoolField.NUMBER);
        boolean fine = number.isEmpty()
                || SchoolNumbers.isOfficial(number)
                || STAND_IN.matcher(number).matches();
        return fine ? Stream.empty() : Stream.of(Violation.of(SchoolField.NUMBER, "school.rule.number"));
    }
}
