package de.medienplan.grant;

/** What kind of value a figure has. */
public enum FigureKind {
    /** Euros and cents. */
    MONEY,
    /** A whole number. */
    COUNT,
    /** A ratio, 0.1 is 10 %. */
    RATE,
    DATE,
    TEXT
}
