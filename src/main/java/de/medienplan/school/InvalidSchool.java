package de.medienplan.school;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;

/** Refuses values that break rules; names each with its field, so that a form can show it there. */
public final class InvalidSchool extends UserException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    InvalidSchool(List<Violation> violations) {
        super(Message.of(
                "school.invalid",
                violations.getFirst().key().label(),
                violations.getFirst().reason(),
                violations.size()));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
