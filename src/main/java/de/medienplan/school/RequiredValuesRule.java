package de.medienplan.school;

import java.util.List;
import java.util.stream.Stream;

/** Number, name and a type that exists: without them a school cannot be told apart or planned. */
final class RequiredValuesRule implements SchoolRule {

    private static final List<SchoolField> REQUIRED =
            List.of(SchoolField.NUMBER, SchoolField.NAME, SchoolField.TYPE, SchoolField.MEP_PLACE);

    @Override
    public Stream<Violation> check(SchoolValues values, RuleContext context) {
        Stream<Violation> missing = REQUIRED.stream()
                .filter(field -> values.get(field) == null)
                .map(field -> Violation.of(field, "school.rule.required"));
        String type = values.text(SchoolField.TYPE);
        boolean unknown = !type.isEmpty() && !context.typeCodes().contains(type);
        return Stream.concat(
                missing,
                unknown ? Stream.of(Violation.of(SchoolField.TYPE, "school.rule.unknownType", type)) : Stream.empty());
    }
}
