package de.medienplan.subsidy.calculation;

import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The city pays only while nobody else does. Source: DS 1000/2020 ("sofern keine anderweitige Unterstützung des Landes
 * erfolgt"); support that is granted to a single child is noted in its case.
 */
final class OtherSupportPolicy {

    private OtherSupportPolicy() {}

    /** Why another support takes the place of the city's; empty if there is none. */
    static Optional<Message> objection(Child child, Attendance attendance, LocalDate day, Rulebook rules) {
        return rules.stateSupport(day, attendance)
                .filter(support -> support.cityPercent() == null)
                .map(support -> Message.of("subsidy.reason.stateSupport", support.name(), support.from()))
                .or(() -> child.otherSupport().stream()
                        .filter(period -> period.covers(day))
                        .findFirst()
                        .map(period -> Message.of("subsidy.reason.otherSupport", period.from())));
    }

    /** The state's support that leaves a smaller part for the city; empty if there is none. */
    static Optional<StateSupport> reduction(Attendance attendance, LocalDate day, Rulebook rules) {
        return rules.stateSupport(day, attendance).filter(support -> support.cityPercent() != null);
    }
}
