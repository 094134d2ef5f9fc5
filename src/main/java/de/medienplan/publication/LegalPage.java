package de.medienplan.publication;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/**
 * What everybody must be able to read without signing in.
 * Source: § 5 DDG (provider), Art. 13 GDPR (data protection), § 12b BGG and the laws of the states (accessibility).
 */
public enum LegalPage implements Labelled {
    IMPRINT,
    PRIVACY,
    ACCESSIBILITY;

    @Override
    public Message label() {
        return Message.of("ui.legal." + name());
    }
}
