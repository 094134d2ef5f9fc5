package de.medienplan.exporting.profile;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What stands between two columns. */
public enum ProfileSeparator implements Labelled {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t'),
    BAR('|');

    private final char sign;

    ProfileSeparator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    @Override
    public Message label() {
        return Message.of("exporting.separator." + name());
    }
}
