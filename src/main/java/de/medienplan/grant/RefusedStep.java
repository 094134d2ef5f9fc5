package de.medienplan.grant;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;

/** A step that rules object to, with all their reasons. */
public final class RefusedStep extends UserException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> objections;

    RefusedStep(String reference, List<Message> objections) {
        super(Message.of("grant.application.refused", reference, objections.getFirst()));
        this.objections = List.copyOf(objections);
    }

    public List<Message> objections() {
        return objections;
    }
}
