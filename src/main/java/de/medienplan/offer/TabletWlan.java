package de.medienplan.offer;

import de.medienplan.school.SchoolRow;
import de.medienplan.school.WlanState;
import de.medienplan.shared.Message;

/** Mobile learning needs WLAN that carries whole tablet classes (DS 1000/2020, Teil D, measure 3). */
final class TabletWlan implements Prerequisite {

    @Override
    public Message label() {
        return Message.of("offer.wlan");
    }

    @Override
    public Verdict check(SchoolRow school) {
        WlanState state = school.building().wlan();
        if (state == null) {
            return new Verdict(false, Message.of("offer.wlan.unknown"));
        }
        boolean met = state == WlanState.TABLET_READY || state == WlanState.EVERYWHERE;
        return new Verdict(met, Message.of(met ? "offer.wlan.there" : "offer.wlan.missing", state.label()));
    }
}
