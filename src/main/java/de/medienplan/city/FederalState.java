package de.medienplan.city;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** The sixteen states by the codes of ISO 3166-2:DE. */
public enum FederalState implements Labelled {
    BW,
    BY,
    BE,
    BB,
    HB,
    HH,
    HE,
    MV,
    NI,
    NW,
    RP,
    SL,
    SN,
    ST,
    SH,
    TH;

    @Override
    public Message label() {
        return Message.of("city.state." + name());
    }
}
