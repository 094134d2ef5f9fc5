package de.medienplan.offer;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.util.List;

/** What every school may have before its expansion (DS 1000/2020, Teil D, measures 2 and 3). */
public enum Offer implements Labelled {
    /** schulen-hannover.de. */
    PORTAL(List.of(new InternetAccess())),
    /** Tablets into the city's device management. */
    MOBILE_LEARNING(List.of(new TabletWlan(), new OwnInternet()));

    private final List<Prerequisite> prerequisites;

    Offer(List<Prerequisite> prerequisites) {
        this.prerequisites = prerequisites;
    }

    public List<Prerequisite> prerequisites() {
        return prerequisites;
    }

    @Override
    public Message label() {
        return Message.of("offer.offer." + name());
    }
}
