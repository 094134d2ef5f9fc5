package de.medienplan.offer;

import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;

/** Something a school must have before it can take an offer; checked from the register. */
public interface Prerequisite {

    Message label();

    Verdict check(SchoolRow school);

    /**
     * @param met whether the school has it
     * @param reason why, or what is missing
     */
    record Verdict(boolean met, Message reason) {}
}
