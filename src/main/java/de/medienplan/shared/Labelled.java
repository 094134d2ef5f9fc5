package de.medienplan.shared;

/** Something with a name in both languages, such as the constants of an enum that users choose from. */
public interface Labelled {

    Message label();
}
