package de.medienplan.school;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** The level of education of a school type, which programmes weigh differently. */
public enum SchoolLevel implements Labelled {
    PRIMARY,
    SECONDARY,
    PRIMARY_AND_SECONDARY,
    SPECIAL,
    VOCATIONAL,
    ADULT;

    @Override
    public Message label() {
        return Message.of("school.level." + name());
    }
}
