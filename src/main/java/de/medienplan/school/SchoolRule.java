package de.medienplan.school;

import java.util.List;
import java.util.stream.Stream;

/** One rule that the values of a school obey, in the form and in every import. */
@FunctionalInterface
interface SchoolRule {

    List<SchoolRule> ALL = List.of(
            new OfficialNumberRule(),
            new RequiredValuesRule(),
            new TextLengthRule(),
            new PostcodeRule(),
            new CoordinatesRule(),
            new CountsRule(),
            new BuildingDateRule(),
            new MediaConceptRule());

    /** What is wrong with the values; empty if nothing is. */
    Stream<Violation> check(SchoolValues values, RuleContext context);

    static List<Violation> violations(SchoolValues values, RuleContext context) {
        return ALL.stream().flatMap(rule -> rule.check(values, context)).toList();
    }
}
