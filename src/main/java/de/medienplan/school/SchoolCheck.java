package de.medienplan.school;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies the rules together with what only the register knows: existing types and taken numbers. */
@Component
class SchoolCheck {

    private final SchoolRegister register;
    private final SchoolTypeTable types;
    private final Clock clock;

    SchoolCheck(SchoolRegister register, SchoolTypeTable types, Clock clock) {
        this.register = register;
        this.types = types;
        this.clock = clock;
    }

    RuleContext context() {
        return new RuleContext(
                LocalDate.now(clock),
                Stream.concat(
                                types.findAllByOrderBySortOrderAscCodeAsc().stream()
                                        .map(SchoolType::code),
                                StateTypes.codes().values().stream())
                        .collect(Collectors.toSet()));
    }

    /** @param id the school to which the values belong; null for a new one */
    void valid(SchoolValues values, @Nullable SchoolId id) {
        List<Violation> violations = new ArrayList<>(SchoolRule.violations(values, context()));
        register.findByFactsNumber(values.text(SchoolField.NUMBER))
                .filter(other -> id == null || !other.id().equals(id))
                .ifPresent(other ->
                        violations.add(Violation.of(SchoolField.NUMBER, "school.rule.numberTaken", other.name())));
        if (!violations.isEmpty()) {
            throw new InvalidSchool(violations);
        }
    }

    /** Two people added the same number at the same moment; the database let one of them through. */
    static InvalidSchool numberJustTaken(SchoolValues values) {
        String name = values.text(SchoolField.NAME);
        return new InvalidSchool(List.of(Violation.of(SchoolField.NUMBER, "school.rule.numberTaken", name)));
    }

    SchoolType type(SchoolValues values) {
        String code = values.text(SchoolField.TYPE);
        return types.findByCode(code).orElseThrow(() -> new UserException(Message.of("school.rule.unknownType", code)));
    }

    static void plausible(LocalDate end) {
        if (end.isBefore(BuildingDateRule.EARLIEST) || end.isAfter(BuildingDateRule.LATEST)) {
            throw new UserException(Message.of(
                    "school.rule.date", BuildingDateRule.EARLIEST.getYear(), BuildingDateRule.LATEST.getYear()));
        }
    }
}
