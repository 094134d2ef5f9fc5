package de.medienplan.school;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The date from which a building is ready is plausible and does not contradict its state. */
final class BuildingDateRule implements SchoolRule {

    static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2060, 12, 31);

    @Override
    public Stream<Violation> check(SchoolValues values, RuleContext context) {
        LocalDate readyOn = (LocalDate) values.get(SchoolField.BUILDING_READY_ON);
        if (readyOn == null) {
            return Stream.empty();
        }
        if (readyOn.isBefore(EARLIEST) || readyOn.isAfter(LATEST)) {
            return Stream.of(Violation.of(
                    SchoolField.BUILDING_READY_ON, "school.rule.date", EARLIEST.getYear(), LATEST.getYear()));
        }
        boolean contradicts =
                values.get(SchoolField.BUILDING_STATE) == BuildingState.READY && readyOn.isAfter(context.today());
        return contradicts
                ? Stream.of(Violation.of(SchoolField.BUILDING_READY_ON, "school.rule.readyInFuture"))
                : Stream.empty();
    }
}
