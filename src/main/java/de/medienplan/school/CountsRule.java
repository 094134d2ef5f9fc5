package de.medienplan.school;

import de.medienplan.shared.Message;
import java.util.Map;
import java.util.stream.Stream;

/** Counts are not negative and not beyond what a school can have: a digit too many is the usual mistake. */
final class CountsRule implements SchoolRule {

    private static final Map<SchoolField, Integer> MOST =
            Map.of(SchoolField.PUPILS, 10_000, SchoolField.TEACHERS, 1_000, SchoolField.ROOMS, 1_000);

    @Override
    public Stream<Violation> check(SchoolValues values, RuleContext context) {
        return values.asMap().entrySet().stream()
                .filter(entry -> MOST.containsKey(entry.getKey().field()))
                .filter(entry -> isOutside((Integer) entry.getValue(), most(entry.getKey())))
                .map(entry -> new Violation(entry.getKey(), Message.of("school.rule.count", most(entry.getKey()))));
    }

    private static boolean isOutside(int count, int most) {
        return count < 0 || count > most;
    }

    private static int most(FieldKey key) {
        return MOST.getOrDefault(key.field(), Integer.MAX_VALUE);
    }
}
