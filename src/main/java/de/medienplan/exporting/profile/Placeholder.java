package de.medienplan.exporting.profile;

import de.medienplan.shared.Message;

/** What a feature offers to fill into files and letters. Features declare theirs as an enum. */
public interface Placeholder {

    /** How it is written between braces: lower case letters, {@code aktenzeichen}. */
    String word();

    Message label();

    /** A value as it may come: text, {@code BigDecimal} for euros, a number, a day or a month. */
    Object example();
}
