package de.medienplan.offer;

import de.medienplan.school.InternetState;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;

/** The portal needs any internet access (DS 1000/2020, Teil D, measure 2). */
final class InternetAccess implements Prerequisite {

    @Override
    public Message label() {
        return Message.of("offer.internet");
    }

    @Override
    public Verdict check(SchoolRow school) {
        InternetState state = school.building().internet();
        if (state == null) {
            return new Verdict(false, Message.of("offer.internet.unknown"));
        }
        return new Verdict(
                state != InternetState.NONE,
                Message.of(
                        state == InternetState.NONE ? "offer.internet.none" : "offer.internet.there", state.label()));
    }
}
