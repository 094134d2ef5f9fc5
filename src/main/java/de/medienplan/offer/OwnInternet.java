package de.medienplan.offer;

import de.medienplan.school.InternetState;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;

/** Mobile learning needs an internet access of the school's own that is sufficient (DS 1000/2020, Teil D, measure 3). */
final class OwnInternet implements Prerequisite {

    @Override
    public Message label() {
        return Message.of("offer.ownInternet");
    }

    @Override
    public Verdict check(SchoolRow school) {
        InternetState state = school.building().internet();
        if (state == null) {
            return new Verdict(false, Message.of("offer.internet.unknown"));
        }
        boolean met = state == InternetState.SUFFICIENT;
        return new Verdict(
                met, Message.of(met ? "offer.ownInternet.there" : "offer.ownInternet.missing", state.label()));
    }
}
